import type { Payload } from 'payload'

import { OWN_RECORD } from './question-state.ts'

/** How many of the newsroom's own questions are scored at an instant (P11). */
export async function countScored({ db }: Pick<Payload, 'db'>, now: string): Promise<number> {
  const { rows } = await db.pool.query<{ scored: number }>(
    `SELECT count(*)::int AS scored FROM scores
     WHERE dataset = $1 AND until = 'infinity' AND ended = 'resolution' AND n IS NOT NULL
       AND close_at <= $2`,
    [OWN_RECORD, now],
  )
  return rows[0]?.scored ?? 0
}
