import type { ReactNode } from 'react'
import {
  Outlet,
  ScrollRestoration,
  useLoaderData,
  useLocation,
  useMatches,
  type LoaderFunctionArgs,
} from 'react-router'

import { originContext } from '../app/context.ts'
import { ensure } from '../app/ensure.ts'
import { useFocusOnNavigation } from '../app/use-focus-on-navigation.ts'
import { siteQueries } from '../app/site.ts'
import { SiteFrame } from '../features/site/SiteFrame.tsx'

export async function loader({ context }: LoaderFunctionArgs) {
  await ensure(context, siteQueries.words())
  return { now: new Date().toISOString(), origin: context.get(originContext) }
}

/** The day and the origin are those of the first view; the words renew themselves. */
export function shouldRevalidate(): boolean {
  return false
}

export function Component() {
  const { now } = useLoaderData<typeof loader>()
  useFocusOnNavigation()
  return (
    <SiteFrame now={now} section={useSection()}>
      <Outlet />
      <ScrollRestoration />
    </SiteFrame>
  )
}

/** Until the first data is here there is nothing worth showing. */
export function HydrateFallback(): ReactNode {
  return null
}

export { RootError as ErrorBoundary } from '../app/RootError.tsx'

/** The address, or what a page says of itself: an article stands in its category's section. */
function useSection(): string {
  const { pathname } = useLocation()
  const data: unknown = useMatches().at(-1)?.loaderData
  const isNamed = typeof data === 'object' && data !== null && 'section' in data
  return isNamed && typeof data.section === 'string' ? data.section : pathname
}
