import type { Instant } from '@veridact/shared/domain'

import type { NumberedOption } from '../forecast-editing.ts'

/** What of a prediction its ending is judged and told by. */
export type EndedPrediction = {
  id: string
  options: readonly NumberedOption[]
  openAt: Instant
  /** The scheduled close, and the zone in which it was set. */
  closeAt: Instant
  timeZone: string
}
