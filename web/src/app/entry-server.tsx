import type { Client } from '@veridact/shared/client'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'

import { App } from './App.tsx'
import { provideContext } from './context.ts'
import { ERROR_STATUS, toPageError } from './page-error.ts'
import { type PageState, toPageState } from './page-state.ts'
import { createQueryClient } from './query-client.ts'
import { routes } from './routes.tsx'

/** One page as the server sends it, before it is put into `index.html`. */
export type RenderedPage = {
  status: number
  /** Elements for the head. */
  head: string
  /** The element `#root` with the page in it. */
  root: string
  state: PageState
  /** The modules of its routes. */
  modules: string[]
}

const ROOT = '<div id="root">'

const handler = createStaticHandler(routes)

/** Answers a request with a page or a redirect. Nothing is shared between two requests but the routes. */
export async function render(
  request: Request,
  { api, origin }: { api: Client; origin: string },
): Promise<RenderedPage | Response> {
  const queries = createQueryClient(api)
  const context = await handler.query(request, {
    requestContext: provideContext({ api, queries, origin }),
  })
  if (context instanceof Response) return context

  const [error] = Object.values(context.errors ?? {})
  const pageError = error === undefined ? undefined : toPageError(error)
  if (pageError?.kind === 'broken') console.error(`${request.url} cannot be shown:`, error)

  const router = createStaticRouter(handler.dataRoutes, context)
  const html = renderToString(
    <div id="root">
      <App queries={queries}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </App>
    </div>,
  )
  // React writes what belongs in the head before the first element
  const start = html.indexOf(ROOT)
  return {
    status: pageError ? ERROR_STATUS[pageError.kind] : context.statusCode,
    head: html.slice(0, start),
    root: html.slice(start),
    state: toPageState(context, queries),
    modules: context.matches.map(({ route }) => route.id),
  }
}
