import type { PredictionScores } from '@veridact/shared/client'
import { formatSigned } from '@veridact/shared/domain'

import { Table } from '../../ui/table/Table.tsx'
import { printScore } from './score-words.ts'

type Props = { scores: PredictionScores; referenceName: string; isImported: boolean }

/** The scores of one question beside those of its reference forecast. */
export function ScoreTable({ scores, referenceName, isImported }: Props) {
  return (
    <Table
      caption="Scores"
      columns={[
        { head: 'Measure' },
        { head: isImported ? 'Theirs' : 'Ours', isNumber: true },
        { head: referenceName, isNumber: true },
      ]}
      rows={rowsOf(scores).map(({ name, ours, reference }) => ({
        id: name,
        cells: [
          name,
          <span key="ours" className="on-record">
            {ours}
          </span>,
          reference,
        ],
      }))}
    />
  )
}

type Row = { name: string; ours: string; reference: string }

const NONE = '–'

function rowsOf(scores: PredictionScores): Row[] {
  const { halfBrier, referenceHalfBrier, skill, timeWeightedImprovement, logScore } = scores
  const { baselineScore, rankedProbabilityScore } = scores
  const reference = printScore(referenceHalfBrier)
  return [
    { name: 'Opening half-Brier', ours: printScore(halfBrier.opening), reference },
    { name: 'Closing half-Brier', ours: printScore(halfBrier.closing), reference },
    { name: 'Opening skill', ours: signed(skill.vsReference.opening, 2), reference: '0' },
    { name: 'Time-weighted improvement', ours: signed(timeWeightedImprovement, 3), reference: '0' },
    {
      name: logScore.clipped ? 'Opening log score, clipped' : 'Opening log score',
      ours: signed(logScore.opening, 3),
      reference: NONE,
    },
    {
      name: 'Opening baseline score',
      ours: signed(baselineScore.opening, 1),
      reference: NONE,
    },
    ...(rankedProbabilityScore
      ? [
          {
            name: 'Opening RPS',
            ours: printScore(rankedProbabilityScore.opening),
            reference: NONE,
          },
          {
            name: 'Closing RPS',
            ours: printScore(rankedProbabilityScore.closing),
            reference: NONE,
          },
        ]
      : []),
  ]
}

function signed(value: number | null, decimals: number): string {
  return value === null ? NONE : formatSigned(value, decimals)
}
