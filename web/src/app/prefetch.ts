import { matchRoutes, type RouteObject } from 'react-router'

import { provideContext, type Surroundings } from './context.ts'
import { loadRoutes } from './load-routes.ts'

/** A pointer that only passes over a link on its way elsewhere is gone before this. */
const INTENT_MS = 80

/**
 * Runs the loaders of the page to which a link leads while its reader is about to follow it. What they
 * find waits in the query client.
 */
export function prefetchOnIntent(routes: RouteObject[], surroundings: Surroundings): void {
  let timer: number | undefined
  const onIntent = ({ target }: Event) => {
    window.clearTimeout(timer)
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="/"]')
    if (!link) return
    timer = window.setTimeout(() => void prefetch(routes, link.href, surroundings), INTENT_MS)
  }
  document.addEventListener('pointerover', onIntent, { passive: true })
  document.addEventListener('focusin', onIntent)
}

async function prefetch(routes: RouteObject[], href: string, surroundings: Surroundings) {
  const url = new URL(href)
  const context = provideContext(surroundings)
  // a failure is not told here: the page itself will tell it, if its reader goes there
  await Promise.allSettled([
    loadRoutes(routes, url).then(() =>
      Promise.all(
        (matchRoutes(routes, url) ?? []).map(({ route: { loader }, params }) => {
          if (typeof loader !== 'function') return undefined
          return loader({ request: new Request(href), url, params, pattern: '', context })
        }),
      ),
    ),
  ])
}
