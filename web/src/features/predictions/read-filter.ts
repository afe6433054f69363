import type { PublicPredictionState } from '@veridact/shared/client'

import type { PredictionFilter } from '../../app/paths.ts'

/** The states a list can be narrowed to, in the order of their tabs. */
export const STATES = [
  'open',
  'awaiting',
  'resolved',
  'annulled',
  'ambiguous',
] as const satisfies readonly PublicPredictionState[]

/** The orders a list can have; the first one is taken where none is asked for. */
export const SORTS = [
  'closing',
  'moved',
  'newest',
] as const satisfies readonly PredictionFilter['sort'][]

/** What an address asks of the list. A state or order that does not exist is not asked for. */
export function readFilter(search: URLSearchParams): PredictionFilter {
  // a form sends its empty choice as an empty text
  const read = (name: string) => search.get(name) || undefined
  return {
    state: STATES.find((state) => state === read('state')),
    category: read('category'),
    author: read('author'),
    dataset: read('dataset'),
    sort: SORTS.find((sort) => sort === read('sort')),
    cursor: read('cursor'),
  }
}
