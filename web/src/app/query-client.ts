import { QueryClient } from '@tanstack/react-query'
import type { Client } from '@veridact/shared/client'

import type { ApiQueryKey } from './api-query.ts'

/** So long an answer counts as new; after that it is shown, and asked for again. */
const FRESH_MS = 10_000

/** A cache of answers. The key of each is the endpoint and what it took, so the key says what to call. */
export function createQueryClient(api: Client): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        queryFn: ({ queryKey, signal }) => {
          // every key is made by apiQuery, which has checked that the input is the endpoint's
          const [name, input] = queryKey as ApiQueryKey
          return api[name](input as never, { signal })
        },
      },
    },
  })
}
