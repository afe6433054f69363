import {
  addSums,
  BOOTSTRAP_SUMS,
  SUM_NAMES,
  type ForecastGroup,
  type ScoreSums,
} from '@veridact/shared/domain'
import { NO_COUNTS, type Bucket } from '@veridact/shared/ledger'

import { SUM_COLUMNS } from './question-state.ts'
import { BUCKET, CHOSEN, COUNTED, valuesOf, type RecordFilter } from './record-filter.ts'
import type { Snapshot } from './snapshot.ts'

const SUMS = SUM_NAMES.map((name) => `coalesce(sum(${SUM_COLUMNS[name]}), 0) AS "${name}"`).join()

/** The number of a filter's questions in each bucket, and the sums over those that count. */
export async function readSums({ now, query }: Snapshot, filter: RecordFilter) {
  // grouped by what buckets follow from: PostgreSQL takes a CASE for a thousand groups, and sorts all rows
  const rows = await query<ScoreSums & { bucket: Bucket; count: number }>(
    `SELECT ${BUCKET} AS bucket, count(*)::int, ${SUMS} FROM (${CHOSEN}) AS chosen
     GROUP BY ended, is_unscored, is_to_close`,
    valuesOf(filter, now).slice(0, 8),
  )
  const counts = { ...NO_COUNTS }
  for (const { bucket, count } of rows) counts[bucket] += count
  const counted = rows.filter(
    ({ bucket }) => bucket === 'scored' || (bucket === 'immature' && filter.isImmatureIncluded),
  )
  return { counts, sums: addSums(counted) }
}

/** What was said of the binary questions that count, and how often it happened. */
export async function readGroups(
  { now, query }: Snapshot,
  { filter, at }: { filter: RecordFilter; at: 'opening' | 'closing' },
): Promise<ForecastGroup[]> {
  // as one JSON text: read ten times as fast as so many rows
  const [row] = await query<{ groups: ForecastGroup[] }>(
    `SELECT coalesce(json_agg(forecast_group ORDER BY ppm), '[]') AS groups
     FROM (
       SELECT ${at}_ppm AS ppm, count(*) AS n, sum(binary_yes) AS yes
       FROM (${COUNTED}) AS counted WHERE ${at}_ppm IS NOT NULL GROUP BY 1
     ) AS forecast_group`,
    valuesOf(filter, now),
  )
  return row?.groups ?? []
}

/**
 * The sums of each cluster of the questions that count, in the order of the clusters' keys, as JSON: a list
 * of lists of numbers in the order of `BOOTSTRAP_SUMS`. Not parsed here, for there may be many.
 */
export async function readClusters(
  { now, query }: Snapshot,
  filter: RecordFilter,
): Promise<string> {
  const sums = BOOTSTRAP_SUMS.map((name) => `sum(${SUM_COLUMNS[name]})`).join()
  const [row] = await query<{ clusters: string }>(
    `SELECT coalesce(json_agg(sums ORDER BY cluster_key), '[]')::text AS clusters
     FROM (
       SELECT cluster_key, json_build_array(${sums}) AS sums
       FROM (${COUNTED}) AS counted GROUP BY cluster_key
     ) AS cluster`,
    valuesOf(filter, now),
  )
  return row?.clusters ?? '[]'
}

/** Until when the figures of a filter stay as they are if nothing is recorded: the next opening or close. */
export async function readValidity(
  { now, query }: Snapshot,
  { dataset, asOf }: RecordFilter,
): Promise<string> {
  if (asOf) return 'infinity'
  const [row] = await query<{ until: string | null }>(
    `SELECT ledger.instant(least(
       (SELECT min(opened_at) FROM scores WHERE dataset = $1 AND opened_at > $2),
       (SELECT min(close_at) FROM scores WHERE dataset = $1 AND close_at > $2)
     )) AS until`,
    [dataset, now],
  )
  return row?.until ?? 'infinity'
}
