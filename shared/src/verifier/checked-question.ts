import {
  isBefore,
  isMature,
  PPM_ONE,
  type ScoredQuestion,
  type TimedForecast,
} from '../domain/index.ts'
import {
  bucketOf,
  scoreDatasetRecord,
  scorePrediction,
  type Bucket,
  type DatasetRecord,
  type LedgerPrediction,
} from '../ledger/index.ts'

/** A published question, as nothing but its entries or its exported line make it. */
export type CheckedQuestion = {
  /** The id of our own; of an imported record, its key in its dataset. */
  id: string
  openAt: string
  closeAt: string
  /** As of the instant at which the record is checked. */
  bucket: Bucket
  cluster: string
  options: readonly string[]
  history: readonly TimedForecast[]
  /** The option that happened. */
  outcome: string | null
  /** Absent without an outcome, and without a forecast that counts. */
  scored: ScoredQuestion | undefined
  /** What its page says, by field; without what has been erased. */
  words: Readonly<Record<string, string>>
}

/** A question of the newsroom's own. */
export function ownQuestion(prediction: LedgerPrediction, at: string): CheckedQuestion {
  const { id, closeAt, clusterKey, options, history, isBinary, ending } = prediction
  const scores = scorePrediction(prediction)
  const outcome = ending?.outcome ?? null
  const words = Object.entries(prediction.words).flatMap(([name, text]) =>
    typeof text === 'string' ? [[name, text] as const] : [],
  )
  return {
    id,
    openAt: history[0]?.recordedAt ?? '',
    closeAt,
    bucket: bucketOf(prediction, at),
    cluster: clusterKey,
    options,
    history,
    outcome,
    scored: scores && { scores, isBinary, outcome: options.indexOf(outcome ?? '') },
    words: Object.fromEntries(words),
  }
}

/** An imported record; `undefined` before its opening, when it is exported and not public. */
export function importedQuestion(
  record: DatasetRecord,
  { dataset, at }: { dataset: string; at: string },
): CheckedQuestion | undefined {
  const { id, openAt, closeAt, question, resolutionCriteria, background } = record
  if (isBefore(at, openAt)) return undefined
  const outcome = record.outcome !== '' && hasEnded(record, at) ? record.outcome : null
  const scores = outcome === null ? undefined : scoreDatasetRecord(record)
  return {
    id,
    openAt,
    closeAt,
    bucket: importedBucket(record, { at, isScored: scores !== undefined }),
    cluster: `${dataset}/${id}`,
    options: ['yes', 'no'],
    history: record.forecasts.map(({ at: recordedAt, ppm }) => ({
      recordedAt,
      probabilities: [ppm, PPM_ONE - ppm],
    })),
    outcome,
    scored: scores && { scores, isBinary: true, outcome: outcome === 'yes' ? 0 : 1 },
    words: { question, resolutionCriteria, background },
  }
}

function hasEnded({ status, resolvedAt, closeAt }: DatasetRecord, at: string): boolean {
  return status !== 'open' && !isBefore(at, resolvedAt || closeAt)
}

function importedBucket(
  record: DatasetRecord,
  { at, isScored }: { at: string; isScored: boolean },
): Bucket {
  const hasClosed = isMature({ closeAt: record.closeAt, now: at })
  if (!hasEnded(record, at)) return hasClosed ? 'awaiting' : 'open'
  if (record.status === 'void') return 'annulled'
  if (!isScored) return 'unscored'
  return hasClosed ? 'scored' : 'immature'
}
