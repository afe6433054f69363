import { STEPS_MAX } from '@veridact/shared/contract'

import { findSeqRanges, listEntriesAt } from '../ledger/entries.ts'
import { findBoundaryForecasts } from '../ledger/forecasts.ts'
import { findRecentForecasts } from '../ledger/recent-forecasts.ts'
import { endingOf, type RecordedEnding } from '../ledger/recorded-ending.ts'
import type { Context } from './context.ts'
import type { Recorded, SummaryRow } from './prediction-summary.ts'

type Row = Pick<SummaryRow, 'id' | 'ending'>

/** What is on the record of many predictions, by id; a draft, of which nothing is, is not there. */
export async function findRecorded(
  { payload }: Context,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, Recorded>> {
  const predictionIds = rows.map(({ id }) => id)
  const [boundaries, recent, endings, seqRanges] = await Promise.all([
    findBoundaryForecasts(payload, predictionIds),
    findRecentForecasts(payload, { predictionIds, count: STEPS_MAX }),
    findEndings(payload, rows),
    findSeqRanges(payload.db.drizzle, predictionIds),
  ])
  return new Map(
    rows.flatMap(({ id, ending }) => {
      const recorded = {
        ...boundaries.get(id),
        recent: recent.get(id) ?? [],
        ending: endings.get(ending?.seq ?? 0),
        seqRange: seqRanges.get(id),
      }
      return recorded.recent.length > 0 || recorded.ending ? [[id, recorded] as const] : []
    }),
  )
}

async function findEndings(
  { db }: Context['payload'],
  rows: readonly Row[],
): Promise<Map<number, RecordedEnding>> {
  const seqs = rows.flatMap(({ ending }) => ending?.seq ?? [])
  const endings = (await listEntriesAt(db.drizzle, seqs)).flatMap((entry) => endingOf(entry) ?? [])
  return new Map(endings.map((ending) => [ending.seq, ending]))
}
