import { useSuspenseQuery } from '@tanstack/react-query'
import type { Site } from '@veridact/shared/client'

import { apiQuery } from './api-query.ts'

export const siteQueries = {
  /** The words and the navigation that stand on every page. */
  words: () => apiQuery('getSite', {}),
}

/** What stands on every page; the root's loader has fetched it before anything is drawn. */
export function useSite(): Site {
  return useSuspenseQuery(siteQueries.words()).data
}
