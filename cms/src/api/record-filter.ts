import { isBefore } from '@veridact/shared/domain'

import { OWN_RECORD } from '../scores/question-state.ts'
import type { RecordFilter } from '../scores/record-filter.ts'
import type { Context } from './context.ts'
import type { Input } from './http/parse-request.ts'
import { invalid } from './http/problem.ts'
import { findId } from './parts/find-id.ts'

/** What nothing has for an id: figures of a category that is not there are figures of no question. */
const NOTHING = ''

/**
 * Which questions a query asks for.
 *
 * @throws {ApiProblem} 400 for an instant that is to come.
 */
export async function toRecordFilter(
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
    aiAssist: aiAssist,
    from,
    to,
    isImmatureIncluded: query.immature === 'include',
    asOf,
  }
}

/** @throws {ApiProblem} 400: nobody knows how the record will stand. */
export function refuseFuture({ now }: Context, asOf: string | undefined): void {
  if (asOf === undefined || !isBefore(now, asOf)) return
  throw invalid(400, [{ path: 'query.asOf', message: `must not be in the future; it is ${now}` }])
}
