import type {
  BucketCounts,
  PredictionSummary,
  PublicPredictionState,
} from '@veridact/shared/client'

import { STATES } from './read-filter.ts'

/** How many predictions are in each state: the buckets of the track record, which add up (P11). */
export function countStates(counts: BucketCounts): Record<PublicPredictionState, number> {
  const { open, awaiting, annulled, ambiguous, scored, immature, unscored } = counts
  return { open, awaiting, annulled, ambiguous, resolved: scored + immature + unscored }
}

/** "4 open, 2 awaiting, 2 resolved" */
export function statesInWords(predictions: readonly Pick<PredictionSummary, 'state'>[]): string {
  return STATES.map((state) => [predictions.filter((one) => one.state === state).length, state])
    .filter(([count]) => count !== 0)
    .map((words) => words.join(' '))
    .join(', ')
}
