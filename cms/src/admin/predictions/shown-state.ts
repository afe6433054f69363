import { predictionState } from '@veridact/shared/domain'
import type { Instant } from '@veridact/shared/domain'
import type { Data } from 'payload'

import type { ShownState } from './StateBadge.tsx'

/** The state of a prediction as its badge shows it: a resolved one by what happened. */
export function shownState({ openAt, closeAt, imported, ending }: Data, now: Instant): ShownState {
  const state = predictionState({
    now,
    openAt,
    closeAt,
    imported: imported?.status ? { status: imported.status } : null,
    resolution: ending?.type ? { type: ending.type } : null,
  })
  if (state !== 'resolved') return state
  const outcome = ending?.outcome ?? imported?.outcome
  return outcome === 'yes' || outcome === 'no' ? outcome : 'happened'
}

/** The same at this moment; only a badge looks at it, nothing is decided by this clock. */
export function shownStateNow(data: Data): ShownState {
  return shownState(data, new Date().toISOString())
}
