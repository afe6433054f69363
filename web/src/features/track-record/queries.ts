import type { BucketCounts, Input } from '@veridact/shared/client'
import { SAMPLE_DATASET } from '@veridact/shared/domain'

import { apiQuery } from '../../app/api-query.ts'
import type { RecordFilter } from '../../app/paths.ts'

export const trackRecordQueries = {
  figures: (filter: RecordFilter) => apiQuery('getTrackRecord', filter),
  /** Their figures are of the first numbers, whichever the calibration looks at. */
  slices: (filter: RecordFilter, by: SliceBy) => {
    const { dataset, category, author, aiAssist, from, to, immature, asOf } = filter
    const questions = { dataset, category, author, aiAssist, from, to, immature, asOf }
    return apiQuery('getTrackRecordSlices', { ...questions, by })
  },
  ended: (state: 'annulled' | 'ambiguous', { dataset, category, author }: RecordFilter) =>
    apiQuery('listPredictions', { state, dataset, category, author, limit: 100 }),
  /** The resolved ones, the last settled first. */
  resolved: ({ dataset, category, author }: RecordFilter) =>
    apiQuery('listPredictions', {
      state: 'resolved',
      sort: 'settled',
      dataset,
      category,
      author,
      limit: 100,
    }),
}

export type SliceBy = Input<'getTrackRecordSlices'>['by']

/** How the page sets the record apart. */
export const SHOWN_SLICES = ['category', 'author', 'aiAssist', 'year'] as const

/** Whether a list of predictions can be narrowed to the same questions. */
export function canBeListed({ aiAssist, from, to, asOf }: RecordFilter): boolean {
  return [aiAssist, from, to, asOf].every((value) => value === undefined)
}

/**
 * Which record a page shows: the one asked for, but the sample while none of the newsroom's own questions
 * is scored and nothing narrower was asked for.
 */
export function recordShown(
  asked: RecordFilter,
  { scored }: Pick<BucketCounts, 'scored'>,
): RecordFilter {
  const isAskedForAll = Object.values(asked).every((value) => value === undefined)
  return isAskedForAll && scored === 0 ? { ...asked, dataset: SAMPLE_DATASET } : asked
}
