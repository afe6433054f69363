import type { RecordFilter } from '../../app/paths.ts'

/** What the record can be narrowed to and how it can be looked at, by the API's own names. */
const NAMES = [
  'dataset',
  'category',
  'author',
  'aiAssist',
  'from',
  'to',
  'immature',
  'at',
  'asOf',
] as const satisfies readonly (keyof RecordFilter)[]

/**
 * The filter that stands in the address; an empty value is none. No value is checked here: what the API
 * does not know it refuses, and then there is no such page. Figures of other questions than those asked
 * for are never shown.
 */
export function readRecordFilter(search: URLSearchParams): RecordFilter {
  const given = NAMES.map((name) => [name, search.get(name) || undefined])
  return Object.fromEntries(given) as RecordFilter // where it is none, the API says so
}
