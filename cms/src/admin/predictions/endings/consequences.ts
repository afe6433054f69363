import { formatInstant, formatSigned } from '@veridact/shared/domain'
import type { QuestionScores } from '@veridact/shared/domain'

import type { EndingPreview } from '../../../ledger/preview-ending.ts'
import type { NumberedOption } from '../forecast-editing.ts'
import { describeNumbers, numbersOf } from '../forecast-editing.ts'
import type { EndedPrediction } from './ended-prediction.ts'

type Bucket = EndingPreview['after']['bucket']

type Ended = Pick<EndedPrediction, 'options' | 'closeAt' | 'timeZone'> & {
  preview: EndingPreview
  /** The `seq` of the ending that is corrected. */
  supersedes: number | null
}

/** What an ending would do to the score and the track record, a sentence each. */
export function consequencesOf({ preview, options, ...ended }: Ended): string[] {
  const { before, after, needsConfirmation } = preview
  return [
    ...(before.bucket === 'open' ? ['No more forecasts are taken.'] : []),
    placeSentence(after.bucket, ended),
    ...(after.scores ? scoreSentences(after.scores, options) : []),
    ...(before.scores ? changeSentences(before.scores, after.scores) : []),
    ...(ended.supersedes === null ? [] : [supersededSentence(ended.supersedes)]),
    needsConfirmation
      ? 'Another resolver must confirm it; until then nothing of this happens.'
      : 'You decide it alone, and the page says so.',
  ]
}

function placeSentence(bucket: Bucket, { closeAt, timeZone }: Pick<Ended, 'closeAt' | 'timeZone'>) {
  const close = formatInstant(closeAt, timeZone)
  return {
    open: `It stays open until ${close}.`,
    awaiting: 'It goes on waiting for an outcome.',
    scored: 'It counts in the track record at once.',
    immature: `It counts in the track record only from its scheduled close, ${close}.`,
    annulled: 'It leaves every figure of the track record, and is listed as annulled.',
    ambiguous: 'It leaves every figure of the track record, and is listed as ambiguous.',
    unscored: 'No forecast was made in time: it has no score.',
  }[bucket]
}

function scoreSentences(scores: QuestionScores, options: readonly NumberedOption[]): string[] {
  const { opening, closing } = scores.probabilities
  const words = (ppms: readonly number[]) => describeNumbers(numbersOf(ppms, options), options)
  const skill = skillWords(scores)
  return [
    `The first number was ${words(opening)}; the last that counts was ${words(closing)}.`,
    `Half-Brier ${halfBrierWords(scores)}; 0 is best. The reference forecast earns ${scores.referenceHalfBrier.toFixed(3)}.`,
    ...(skill ? [`Skill against the reference: ${skill}.`] : []),
    ...(scores.timeWeightedImprovement === undefined
      ? []
      : [`Time-weighted improvement ${formatSigned(scores.timeWeightedImprovement, 3)}.`]),
  ]
}

function changeSentences(before: QuestionScores, after: QuestionScores | null): string[] {
  if (!after) return [`Its score so far, half-Brier ${halfBrierWords(before)}, is withdrawn.`]
  const [was, is] = [halfBrierWords(before), halfBrierWords(after)]
  return [was === is ? 'The score stays as it was.' : `Before, half-Brier was ${was}.`]
}

function supersededSentence(seq: number): string {
  return `Entry ${seq} stays on the record, and is shown as superseded.`
}

function halfBrierWords({ halfBrier: { opening, closing } }: QuestionScores): string {
  return `${opening.toFixed(3)} at the opening, ${closing.toFixed(3)} at the end`
}

/** Of the reference's error, the share that was saved; none where it made no error. */
function skillWords({ halfBrier, referenceHalfBrier }: QuestionScores): string | undefined {
  if (referenceHalfBrier === 0) return undefined
  const [opening, closing] = [halfBrier.opening, halfBrier.closing].map(
    (score) => `${formatSigned((1 - score / referenceHalfBrier) * 100, 0)}%`,
  )
  return `${opening} at the opening, ${closing} at the end`
}
