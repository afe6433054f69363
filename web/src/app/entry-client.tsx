import { hydrate } from '@tanstack/react-query'
import { createClient } from '@veridact/shared/client'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter } from 'react-router'
import { RouterProvider } from 'react-router/dom'

import '../styles/index.css'
import { App } from './App.tsx'
import { provideContext } from './context.ts'
import { loadRoutes } from './load-routes.ts'
import { readPageState } from './page-state.ts'
import { prefetchOnIntent } from './prefetch.ts'
import { createQueryClient } from './query-client.ts'
import { routes } from './routes.tsx'

// not awaited at the top of the module: the pages' own modules import from this one's file
void start()

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no element #root.')
  // the browser keeps answers by their ETag itself
  const apiOrigin = readApiOrigin()
  const api = createClient({ baseUrl: `${apiOrigin}/api/v1`, remember: 0 })
  const surroundings = { api, queries: createQueryClient(api), origin: location.origin }
  const state = readPageState(document)
  if (state) {
    hydrate(surroundings.queries, state.queries)
    // React must find the components that the server drew with, so they cannot arrive later
    await loadRoutes(routes, location)
  }

  const router = createBrowserRouter(routes, {
    ...(state && { hydrationData: state.router }),
    getContext: () => provideContext(surroundings),
  })
  const app = (
    <StrictMode>
      <App queries={surroundings.queries} apiOrigin={apiOrigin}>
        <RouterProvider router={router} />
      </App>
    </StrictMode>
  )
  if (state) {
    hydrateRoot(root, app)
  } else {
    // without a server every page brings its title itself
    document.querySelector('title')?.remove()
    createRoot(root).render(app)
  }
  prefetchOnIntent(routes, surroundings)
}

/** Where a host of files, which cannot pass requests on, says that the API is; empty for its own origin. */
function readApiOrigin(): string {
  const given = document.querySelector<HTMLMetaElement>('meta[name="veridact-api"]')?.content
  return given ? new URL(given).origin : ''
}
