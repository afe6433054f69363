import { sql } from '@payloadcms/db-postgres'
import type { Instant } from '@veridact/shared/domain'
import { FIRST_PREV_HASH } from '@veridact/shared/ledger'

import type { Session } from './session.ts'

/** The ledger as its lock's holder finds it; nobody else appends until the transaction ends. */
export type HeldLedger = {
  height: number
  hash: string
  /** The instant of what is appended now: the database's clock, never before the newest entry (L4). */
  now: Instant
}

/**
 * Waits for the ledger's lock, which ends with the transaction, and reads where the chain has come to.
 *
 * The lock of the ledger is the last one that a transaction takes. Whoever will lock a prediction's row,
 * or another, does so before; of several predictions in the order of their ids (`lockPredictions`). One
 * who held the ledger and waited for a row would be waited for by the row's holder.
 */
export async function holdLedger(session: Session): Promise<HeldLedger> {
  await session.execute(sql`SELECT ledger.hold()`)
  // a statement of its own: it sees what was committed while the first one waited
  const { rows } = await session.execute<HeldLedger>(sql`
    SELECT
      COALESCE(head.seq, 0)::float8 AS height,
      COALESCE(head.hash, ${FIRST_PREV_HASH}) AS hash,
      ledger.instant(GREATEST(clock_timestamp(), head.recorded_at)) AS now
    FROM (VALUES (1)) AS one
    LEFT JOIN (
      SELECT seq, hash, recorded_at FROM ledger.entries ORDER BY seq DESC LIMIT 1
    ) AS head ON true`)
  const [held] = rows
  if (!held) throw new Error('The ledger did not tell its head.')
  return held
}
