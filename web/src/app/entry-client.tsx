import { hydrate } from '@tanstack/react-query'
import { createClient } from '@veridact/shared/client'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, matchRoutes } from 'react-router'
import { RouterProvider } from 'react-router/dom'

import '../styles/index.css'
import { App } from './App.tsx'
import { provideContext } from './context.ts'
import { readPageState } from './page-state.ts'
import { createQueryClient } from './query-client.ts'
import { routes } from './routes.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element #root.')

// the browser keeps answers by their ETag itself
const api = createClient({ baseUrl: apiAddress(), remember: 0 })
const queries = createQueryClient(api)
const state = readPageState(document)
if (state) {
  hydrate(queries, state.queries)
  await loadRoutesShown()
}

const router = createBrowserRouter(routes, {
  ...(state && { hydrationData: state.router }),
  getContext: () => provideContext({ api, queries, origin: location.origin }),
})
const app = (
  <StrictMode>
    <App queries={queries}>
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

/** Where a static host, which cannot pass requests on, says that the API is. */
function apiAddress(): string {
  const given = document.querySelector<HTMLMetaElement>('meta[name="veridact-api"]')
  return given?.content ?? '/api/v1'
}

/** React must find the components that the server drew with, so they cannot arrive later. */
async function loadRoutesShown(): Promise<void> {
  const shown = matchRoutes(routes, location) ?? []
  await Promise.all(
    shown.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return
      Object.assign(route, { ...(await route.lazy()), lazy: undefined })
    }),
  )
}
