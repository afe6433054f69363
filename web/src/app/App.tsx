import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { LinkProvider } from '../ui/link/Link.tsx'
import { SiteLink } from './SiteLink.tsx'

type Props = {
  queries: QueryClient
  /** The router, of the browser or of the server. */
  children: ReactNode
}

/** What stands around every page, in the browser as on the server. */
export function App({ queries, children }: Props) {
  return (
    <QueryClientProvider client={queries}>
      <LinkProvider value={SiteLink}>{children}</LinkProvider>
    </QueryClientProvider>
  )
}
