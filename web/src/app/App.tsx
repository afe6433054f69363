import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { PictureOriginProvider } from '../ui/figure/Picture.tsx'
import { LinkProvider } from '../ui/link/Link.tsx'
import { ApiOriginContext } from './api-origin.ts'
import { SiteLink } from './SiteLink.tsx'

type Props = {
  queries: QueryClient
  /** Of the API and its uploads; empty where it is the page's own. */
  apiOrigin?: string
  /** The router, of the browser or of the server. */
  children: ReactNode
}

/** What stands around every page, in the browser as on the server. */
export function App({ queries, apiOrigin = '', children }: Props) {
  return (
    <QueryClientProvider client={queries}>
      <ApiOriginContext value={apiOrigin}>
        <PictureOriginProvider value={apiOrigin}>
          <LinkProvider value={SiteLink}>{children}</LinkProvider>
        </PictureOriginProvider>
      </ApiOriginContext>
    </QueryClientProvider>
  )
}
