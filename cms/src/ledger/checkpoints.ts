import { sql } from '@payloadcms/db-postgres'
import { FIRST_PREV_HASH, type Checkpoint } from '@veridact/shared/ledger'

import type { Session } from './session.ts'

/** Every checkpoint, oldest first. */
export async function listCheckpoints(session: Session): Promise<Checkpoint[]> {
  const { rows } = await session.execute<Checkpoint>(sql`
    SELECT day::text, height::float8, head, ledger.instant(at) AS at, key_id AS "keyId", signature
    FROM ledger.checkpoints ORDER BY day`)
  return rows
}

/** The newest checkpoint, if there is one. */
export async function findNewestCheckpoint(
  session: Session,
): Promise<Pick<Checkpoint, 'day' | 'height'> | undefined> {
  const { rows } = await session.execute<Pick<Checkpoint, 'day' | 'height'>>(sql`
    SELECT day::text, height::float8 FROM ledger.checkpoints ORDER BY day DESC LIMIT 1`)
  return rows[0]
}

/** The UTC days, from the ledger's first to yesterday, on which nothing was signed; they stay so (L6). */
export async function listMissedDays(session: Session): Promise<string[]> {
  const { rows } = await session.execute<{ day: string }>(sql`
    SELECT series.day::date::text AS day
    FROM generate_series(
      (SELECT (recorded_at AT TIME ZONE 'UTC')::date FROM ledger.entries WHERE seq = 1)::timestamp,
      (clock_timestamp() AT TIME ZONE 'UTC')::date - interval '1 day',
      '1 day'
    ) AS series (day)
    WHERE NOT EXISTS (SELECT FROM ledger.checkpoints WHERE checkpoints.day = series.day::date)
    ORDER BY series.day`)
  return rows.map(({ day }) => day)
}

/** How far the ledger has come; 64 zeros for the hash of one without entries. */
export async function readSummary(session: Session): Promise<{ entries: number; head: string }> {
  const { rows } = await session.execute<{ entries: number; head: string }>(sql`
    SELECT seq::float8 AS entries, hash AS head FROM ledger.entries ORDER BY seq DESC LIMIT 1`)
  return rows[0] ?? { entries: 0, head: FIRST_PREV_HASH }
}
