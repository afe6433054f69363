import type { Place } from './paths.ts'

/** From where an address reads a list on; an empty cursor is none. */
export function readPlace(search: URLSearchParams): Place {
  const cursor = search.get('cursor')
  return cursor ? { cursor } : {}
}
