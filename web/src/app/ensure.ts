import type { QueryExecuteOptions } from '@tanstack/react-query'
import type { ApiError } from '@veridact/shared/client'
import type { LoaderFunctionArgs } from 'react-router'

import { queryClientContext } from './context.ts'

/**
 * What a loader awaits so that its page can be drawn. An answer that is there is taken at any age: the
 * page is drawn with it at once, and asks for a newer one by itself.
 */
export function ensure<Data, Key extends readonly unknown[]>(
  context: LoaderFunctionArgs['context'],
  options: QueryExecuteOptions<Data, ApiError, Data, Data, Key>,
): Promise<Data> {
  return context.get(queryClientContext).query({ ...options, staleTime: 'static' })
}
