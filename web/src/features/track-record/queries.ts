import type { BucketCounts, Input } from '@veridact/shared/client'

import { apiQuery } from '../../app/api-query.ts'
import type { RecordFilter } from '../../app/paths.ts'

/** The dataset that stands in for a record of our own until there is one. */
export const SAMPLE_DATASET = 'sample'

export const trackRecordQueries = {
  figures: (filter: RecordFilter) => apiQuery('getTrackRecord', filter),
  slices: (filter: Omit<Input<'getTrackRecordSlices'>, 'by'>, by: SliceBy) =>
    apiQuery('getTrackRecordSlices', { ...filter, by }),
  ended: (state: 'annulled' | 'ambiguous', dataset: string | undefined) =>
    apiQuery('listPredictions', { state, dataset, limit: 100 }),
}

export type SliceBy = Input<'getTrackRecordSlices'>['by']

/** How the page sets the record apart. */
export const SHOWN_SLICES = ['category', 'author', 'aiAssist', 'year'] as const

/**
 * Which record a page shows: the one asked for, but the sample while none of the newsroom's own questions
 * is scored and nothing narrower was asked for.
 */
export function recordShown(
  asked: RecordFilter,
  { scored, immature }: Pick<BucketCounts, 'scored' | 'immature'>,
): RecordFilter {
  const isAskedForAll = Object.values(asked).every((value) => value === undefined)
  return isAskedForAll && scored + immature === 0 ? { ...asked, dataset: SAMPLE_DATASET } : asked
}
