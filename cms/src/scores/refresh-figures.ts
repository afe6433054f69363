import type { Slices } from '@veridact/shared/contract'
import type { Payload } from 'payload'

import { listSlices, slicesName, type SlicesWish } from './slices.ts'
import { readTrackRecord, trackRecordName, type TrackRecordWish } from './track-record.ts'

/** What the track record's page shows. */
const SLICES = ['category', 'author', 'aiAssist', 'year'] as const satisfies Slices['by'][]

/**
 * Makes the figures of every set that its page shows, where what is kept of them is out of date: nobody who
 * opens the page waits for them.
 */
export async function refreshFigures(payload: Payload): Promise<void> {
  const { pool } = payload.db
  const { rows: sets } = await pool.query<{ dataset: string }>('SELECT dataset FROM score_sets')
  const fresh = await listFresh(pool)
  for (const { dataset } of sets) {
    const filter = { dataset, isImmatureIncluded: false }
    const wish: TrackRecordWish = { filter, at: 'opening' }
    if (!fresh.has(trackRecordName(wish))) await readTrackRecord(payload, wish)
    for (const by of SLICES) {
      const slices: SlicesWish = { filter, by }
      if (!fresh.has(slicesName(slices))) await listSlices(payload, slices)
    }
  }
}

async function listFresh(pool: Payload['db']['pool']): Promise<Set<string>> {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT name FROM kept_figures JOIN score_sets USING (dataset, version)
     WHERE valid_until > clock_timestamp()`,
  )
  return new Set(rows.map(({ name }) => name))
}
