import { dehydrate, type DehydratedState, type QueryClient } from '@tanstack/react-query'
import type { HydrationState, StaticHandlerContext } from 'react-router'

import { toPageError } from './page-error.ts'

/** What the server found out for a page, so that the browser need not ask again. Plain JSON. */
export type PageState = {
  router: HydrationState
  queries: DehydratedState
}

export function toPageState(context: StaticHandlerContext, queries: QueryClient): PageState {
  const { loaderData, actionData, errors } = context
  return {
    router: {
      loaderData,
      actionData,
      errors:
        errors &&
        Object.fromEntries(Object.entries(errors).map(([id, error]) => [id, toPageError(error)])),
    },
    queries: dehydrate(queries),
  }
}

/** The state that the server left in the page; absent where there was no server. */
export function readPageState(document: Document): PageState | undefined {
  const text = document.getElementById('state')?.textContent
  return text ? (JSON.parse(text) as PageState) : undefined // written by toPageState
}
