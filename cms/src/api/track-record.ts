import type { Slice } from '@veridact/shared/contract'

import { IntervalsBusyError } from '../scores/draw-intervals.ts'
import { listSlices, type IdentifiedSlice, type SlicesWish } from '../scores/slices.ts'
import { readTrackRecord } from '../scores/track-record.ts'
import type { Context } from './context.ts'
import type { Handler } from './handler.ts'
import { ApiProblem } from './http/problem.ts'
import { loadParts } from './parts/load-parts.ts'
import { toRecordFilter } from './record-filter.ts'

const RETRY_AFTER_SECONDS = 10

export const getTrackRecord: Handler<'getTrackRecord'> = async ({ query }, context) => {
  const filter = await toRecordFilter(context, query)
  return unlessBusy(readTrackRecord(context.payload, { filter, at: query.at }))
}

export const getTrackRecordSlices: Handler<'getTrackRecordSlices'> = async ({ query }, context) => {
  const { by } = query
  const filter = await toRecordFilter(context, query)
  const slices = await unlessBusy(listSlices(context.payload, { filter, by }))
  return { by, items: await labelled(context, { by, slices }) }
}

async function unlessBusy<Figures>(making: Promise<Figures>): Promise<Figures> {
  try {
    return await making
  } catch (error) {
    if (!(error instanceof IntervalsBusyError)) throw error
    throw new ApiProblem({
      status: 503,
      detail: `Too many ask for figures at once. Try again in ${RETRY_AFTER_SECONDS} seconds.`,
      headers: { 'retry-after': String(RETRY_AFTER_SECONDS) },
    })
  }
}

/** Categories and authors by slug and name, in the place of their ids. */
async function labelled(
  context: Context,
  { by, slices }: Pick<SlicesWish, 'by'> & { slices: IdentifiedSlice[] },
): Promise<Slice[]> {
  if (by !== 'category' && by !== 'author') {
    return slices.map((slice) => ({ ...slice, label: null }))
  }
  const ids = slices.map(({ value }) => value ?? undefined)
  const parts = await loadParts(context, by === 'category' ? { categories: ids } : { authors: ids })
  return slices.map((slice) => {
    const part = (by === 'category' ? parts.categories : parts.authors).get(slice.value ?? '')
    return { ...slice, value: part?.slug ?? null, label: part?.name ?? null }
  })
}
