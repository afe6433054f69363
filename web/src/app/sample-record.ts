import type { PredictionSummary } from '@veridact/shared/client'
import { SAMPLE_DATASET } from '@veridact/shared/domain'

import { useSite } from './site.ts'

/** Whether a prediction is of the sample record, which is never shown without that name. */
export function isSample({ imported }: Pick<PredictionSummary, 'imported'>): boolean {
  return imported?.dataset === SAMPLE_DATASET
}

/** The sample record stands in while none of the newsroom's own questions is scored. */
export function useSampleStandsIn(): boolean {
  return useSite().record.scored === 0
}
