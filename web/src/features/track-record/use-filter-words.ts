import { useSuspenseQuery } from '@tanstack/react-query'

import type { RecordFilter } from '../../app/paths.ts'
import { useSite } from '../../app/site.ts'
import { filterWords } from './filter-words.ts'
import { trackRecordQueries, type SliceBy } from './queries.ts'

/** The words of a record's filter, its author named where anything of theirs is scored. */
export function useFilterWords(filter: RecordFilter): string[] {
  const { categories } = useSite()
  const known = categories.find(({ slug }) => slug === filter.category)
  return filterWords(filter, {
    category: useLabel(filter, 'category') ?? known?.name,
    author: useLabel(filter, 'author'),
  })
}

function useLabel(filter: RecordFilter, by: SliceBy & keyof RecordFilter): string | undefined {
  const { items } = useSuspenseQuery(trackRecordQueries.slices(filter, by)).data
  return items.find(({ value }) => value === filter[by])?.label ?? undefined
}
