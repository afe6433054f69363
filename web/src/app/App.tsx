import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { PictureOriginProvider } from '../ui/figure/Picture.tsx'
import { LinkProvider } from '../ui/link/Link.tsx'
import { SiteLink } from './SiteLink.tsx'

type Props = {
  queries: QueryClient
  /** Of the API's uploads; empty where it is the page's own. */
  pictureOrigin?: string
  /** The router, of the browser or of the server. */
  children: ReactNode
}

/** What stands around every page, in the browser as on the server. */
export function App({ queries, pictureOrigin = '', children }: Props) {
  return (
    <QueryClientProvider client={queries}>
      <PictureOriginProvider value={pictureOrigin}>
        <LinkProvider value={SiteLink}>{children}</LinkProvider>
      </PictureOriginProvider>
    </QueryClientProvider>
  )
}
