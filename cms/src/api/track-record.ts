import type { Slice } from '@veridact/shared/contract'
import { isBefore } from '@veridact/shared/domain'

import { IntervalsBusyError } from '../scores/draw-intervals.ts'
import { OWN_RECORD } from '../scores/question-state.ts'
import type { RecordFilter } from '../scores/record-filter.ts'
import { listSlices, type IdentifiedSlice, type SlicesWish } from '../scores/slices.ts'
import { readTrackRecord } from '../scores/track-record.ts'
import type { Context } from './context.ts'
import type { Handler } from './handler.ts'
import type { Input } from './http/parse-request.ts'
import { ApiProblem, invalid } from './http/problem.ts'
import { findId } from './parts/find-id.ts'
import { loadParts } from './parts/load-parts.ts'

export const getTrackRecord: Handler<'getTrackRecord'> = async ({ query }, context) => {
  const filter = await toFilter(context, query)
  return unlessBusy(readTrackRecord(context.payload, { filter, at: query.at }))
}

export const getTrackRecordSlices: Handler<'getTrackRecordSlices'> = async ({ query }, context) => {
  const { by } = query
  const filter = await toFilter(context, query)
  const slices = await unlessBusy(listSlices(context.payload, { filter, by }))
  return { by, items: await name(context, { by, slices }) }
}

const RETRY_AFTER_SECONDS = 10

/** What nothing has for an id: figures of a category that is not there are figures of no question. */
const NOTHING = ''

async function toFilter(
  context: Context,
  query: Omit<Input<'getTrackRecordSlices'>['query'], 'by'>,
): Promise<RecordFilter> {
  const { dataset = OWN_RECORD, category, author, aiAssist, from, to, asOf } = query
  refuseFuture(context, asOf)
  const [categoryId, authorId] = await Promise.all([
    category && findId(context, { collection: 'categories', slug: category }),
    author && findId(context, { collection: 'authors', slug: author }),
  ])
  return {
    dataset,
    categoryId: category && (categoryId ?? NOTHING),
    authorId: author && (authorId ?? NOTHING),
    aiUse: aiAssist,
    from,
    to,
    isImmatureIncluded: query.immature === 'include',
    asOf,
  }
}

/** @throws {ApiProblem} 400: nobody knows how the record will stand. */
function refuseFuture({ now }: Context, asOf: string | undefined): void {
  if (asOf === undefined || !isBefore(now, asOf)) return
  throw invalid(400, [{ path: 'query.asOf', message: `must not be in the future; it is ${now}` }])
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

async function name(
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
