import { isMature, scoreQuestion, type QuestionScores } from '../domain/index.ts'
import type { LedgerPrediction } from './record.ts'

/** The bucket of the track record that a prediction on the record falls into (P11). */
export type Bucket =
  'open' | 'awaiting' | 'scored' | 'immature' | 'annulled' | 'ambiguous' | 'unscored'

/** How many predictions of none are in each bucket. */
export const NO_COUNTS: Readonly<Record<Bucket, number>> = {
  open: 0,
  awaiting: 0,
  scored: 0,
  immature: 0,
  annulled: 0,
  ambiguous: 0,
  unscored: 0,
}

/**
 * The scores of a prediction from its entries alone.
 *
 * @returns `undefined` while it has no outcome, and when no forecast is eligible.
 */
export function scorePrediction(prediction: LedgerPrediction): QuestionScores | undefined {
  const { ending, history, closeAt, reference, isOrdered, options } = prediction
  const openAt = history[0]?.recordedAt
  if (!openAt || ending?.type !== 'resolution' || !ending.outcome) return undefined
  return scoreQuestion({
    openAt,
    closeAt,
    occurredAt: ending.occurredAt,
    history,
    reference,
    isOrdered,
    outcome: options.indexOf(ending.outcome),
  })
}

/** The bucket of a prediction at an instant; the first that fits of annulled, ambiguous, unscored, immature, scored. */
export function bucketOf(prediction: LedgerPrediction, now: string): Bucket {
  const { ending, closeAt } = prediction
  if (!ending) return isMature({ closeAt, now }) ? 'awaiting' : 'open'
  if (ending.type === 'annul') return 'annulled'
  if (ending.type === 'ambiguous') return 'ambiguous'
  if (!scorePrediction(prediction)) return 'unscored'
  return isMature({ closeAt, now }) ? 'scored' : 'immature'
}
