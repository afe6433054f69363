import type { RecordFilter } from '../../app/paths.ts'

/** The filter that stands in the address; what the API would not understand is left for it to refuse. */
export function readRecordFilter(search: URLSearchParams): RecordFilter {
  const text = (name: string) => search.get(name) ?? undefined
  return {
    dataset: text('dataset'),
    category: text('category'),
    author: text('author'),
    from: text('from'),
    to: text('to'),
    asOf: text('asOf'),
    ...(search.get('immature') === 'include' && { immature: 'include' as const }),
    ...(search.get('at') === 'closing' && { at: 'closing' as const }),
  }
}
