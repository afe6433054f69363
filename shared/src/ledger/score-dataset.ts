import {
  PPM_ONE,
  scoreQuestion,
  sumsOfQuestion,
  type QuestionScores,
  type ScoreSums,
} from '../domain/index.ts'
import type { DatasetRecord } from './dataset-line.ts'

/**
 * The scores of an imported record from its exported line alone.
 *
 * @returns `undefined` unless it is resolved and a forecast is eligible.
 * @throws {RangeError} when an instant or a probability can have no meaning.
 */
export function scoreDatasetRecord(record: DatasetRecord): QuestionScores | undefined {
  if (record.outcome === '') return undefined
  return scoreQuestion({
    openAt: record.openAt,
    closeAt: record.closeAt,
    occurredAt: record.resolvedAt === '' ? undefined : record.resolvedAt,
    history: record.forecasts.map(({ at, ppm }) => ({
      recordedAt: at,
      probabilities: [ppm, PPM_ONE - ppm],
    })),
    outcome: record.outcome === 'yes' ? 0 : 1,
  })
}

/** What an imported record adds to the sums of its dataset; `undefined` if it has no scores. */
export function sumsOfDatasetRecord(record: DatasetRecord): ScoreSums | undefined {
  const scores = scoreDatasetRecord(record)
  return (
    scores && sumsOfQuestion({ scores, isBinary: true, outcome: record.outcome === 'yes' ? 0 : 1 })
  )
}
