import type { TrackRecord } from '@veridact/shared/contract'
import { BOOTSTRAP, calibrationOf, figuresOf } from '@veridact/shared/domain'
import type { Payload } from 'payload'

import { drawIntervals } from './draw-intervals.ts'
import { keptOrMade } from './kept-figures.ts'
import { valuesOf, type RecordFilter } from './record-filter.ts'
import { readClusters, readGroups, readSums, readValidity } from './record-sums.ts'
import type { Snapshot } from './snapshot.ts'

/** Which questions, and at which of their forecasts calibration looks. */
export type TrackRecordWish = { filter: RecordFilter; at: 'opening' | 'closing' }

/** The name under which a track record is kept. */
export function trackRecordName({ filter, at }: TrackRecordWish): string {
  return JSON.stringify(['track record', at, valuesOf(filter, 'now')])
}

/** The track record of a filter: every figure from sums over score rows, the intervals drawn once and kept. */
export async function readTrackRecord(
  { db }: Pick<Payload, 'db'>,
  wish: TrackRecordWish,
): Promise<TrackRecord> {
  return keptOrMade(db.pool, {
    name: trackRecordName(wish),
    dataset: wish.filter.dataset,
    read: async (snapshot) => ({
      parts: {
        figures: await readFigures(snapshot, wish),
        clusters: await readClusters(snapshot, wish.filter),
      },
      validUntil: await readValidity(snapshot, wish.filter),
    }),
    make: async ({ figures, clusters }) => {
      const [intervals] = await drawIntervals([clusters])
      if (!intervals) throw new Error('No intervals were drawn.')
      return { ...figures, intervals, bootstrap: BOOTSTRAP }
    },
  })
}

/** All of a track record but its intervals. */
export async function readFigures(
  snapshot: Snapshot,
  wish: TrackRecordWish,
): Promise<Omit<TrackRecord, 'intervals' | 'bootstrap'>> {
  const { counts, sums } = await readSums(snapshot, wish.filter)
  const groups = await readGroups(snapshot, wish)
  const published = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { counts: { published, ...counts }, ...figuresOf(sums), ...calibrationOf(groups) }
}
