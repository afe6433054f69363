import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'

import type { Prediction } from '../payload-types.ts'
import { getSession } from './session.ts'

/** A prediction that nobody else changes until the transaction ends, and the time then. */
export type LockedPrediction = { prediction: Prediction; now: string }

/**
 * Takes the prediction's row, after those who hold it already, and reads it.
 *
 * @throws {NotFound} when there is none.
 */
export async function lockPrediction(req: PayloadRequest, id: string): Promise<LockedPrediction> {
  const session = await getSession(req)
  // NO KEY: articles that name the prediction hold its key, and would wait for each other for ever
  const { rowCount } = await session.execute(
    sql`SELECT FROM predictions WHERE id = ${id}::uuid FOR NO KEY UPDATE`,
  )
  if (!rowCount) throw new NotFound(req.t)
  // a statement of its own: the clock is read after the wait for the lock
  const { rows } = await session.execute<{ now: string }>(
    sql`SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS now`,
  )
  const prediction = await req.payload.findByID({
    collection: 'predictions',
    id,
    depth: 0,
    joins: false,
    req,
  })
  return { prediction, now: rows[0]?.now ?? '' }
}
