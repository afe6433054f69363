import type { ShownWindow } from '@veridact/shared/domain'

import type { Prediction } from '../payload-types.ts'

type Dated = Pick<Prediction, 'id' | 'openAt' | 'closeAt' | 'ending' | 'imported'>

/**
 * The time in which a prediction's forecasts count, as its document tells it.
 *
 * @throws {Error} when it is not on the record.
 */
export function windowOf({ id, openAt, closeAt, ending, imported }: Dated): ShownWindow {
  if (!openAt || !closeAt) throw new Error(`Prediction ${id} is not on the record.`)
  return {
    openAt,
    closeAt,
    occurredAt: ending?.occurredAt ?? imported?.resolvedAt ?? undefined,
    isAnnulled: ending?.type === 'annul' || imported?.status === 'void',
  }
}
