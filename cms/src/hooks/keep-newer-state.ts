import { sql } from '@payloadcms/db-postgres'
import { APIError, type CollectionBeforeChangeHook } from 'payload'

import { getSession } from '../ledger/session.ts'
import type { Prediction } from '../payload-types.ts'

/**
 * What happened to a prediction while a request to change it was under way stays: Payload writes every
 * field, and would take it off the record again with what it had read. The row is held from here on.
 */
export const keepNewerState: CollectionBeforeChangeHook<Prediction> = async ({
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return
  const session = await getSession(req)
  const { rows } = await session.execute<{ isSame: boolean }>(sql`
    SELECT updated_at = ${originalDoc.updatedAt}::timestamptz AS "isSame"
    FROM predictions WHERE id = ${originalDoc.id}::uuid FOR NO KEY UPDATE`)
  if (rows[0]?.isSame) return
  const message = 'This prediction was changed while you had it open. Reload it and try again.'
  throw new APIError(message, 409, null, true)
}
