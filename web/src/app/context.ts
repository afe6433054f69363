import type { QueryClient } from '@tanstack/react-query'
import type { Client } from '@veridact/shared/client'
import { createContext, RouterContextProvider } from 'react-router'

/** What loaders and actions find in their context: made once in a browser, once a request on the server. */
export type Surroundings = {
  api: Client
  queries: QueryClient
  /** The site's public origin, for addresses that must be whole. */
  origin: string
}

export const apiContext = createContext<Client>()
export const queryClientContext = createContext<QueryClient>()
export const originContext = createContext<string>()

export function provideContext({ api, queries, origin }: Surroundings): RouterContextProvider {
  const context = new RouterContextProvider()
  context.set(apiContext, api)
  context.set(queryClientContext, queries)
  context.set(originContext, origin)
  return context
}
