import type { Place } from './paths.ts'

/** From where an address reads a list on. */
export function readPlace(search: URLSearchParams): Place {
  const cursor = search.get('cursor')
  return cursor === null ? {} : { cursor }
}
