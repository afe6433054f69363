import type { BaseFilter } from 'payload'

import { listProposed } from '../../ledger/proposals.ts'
import { shownOf, shownWhere } from './shown-predictions.ts'

/** What the tab of the list of predictions leaves of them. */
export const filterShown: BaseFilter = async ({ req }) => {
  const shown = shownOf(req.query)
  const proposed = shown === 'proposed' ? await listProposed(req.payload.db.drizzle) : []
  return shownWhere(shown, { now: new Date().toISOString(), proposed }) ?? null
}
