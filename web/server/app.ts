import type { HttpBindings } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono, type Context, type Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'

import { brokenPage } from './broken-page.ts'
import { pageHandlers } from './page-handlers.ts'
import { passOn } from './pass-on.ts'
import type { Site } from './site.ts'

export type AppOptions = {
  site: Site
  siteUrl: string
  cmsUrl: string
  apiUrl: string
  /** What the API knows the site by. */
  secret: string
  /** How many proxies of ours stand before the site. */
  proxyHops: number
  /** Folder of the built scripts, styles and fonts; absent where Vite serves them itself. */
  assets?: string | undefined
}

export type Env = { Bindings: HttpBindings }

const NEVER_KEPT = { 'cache-control': 'no-store' }
const DAY_SECONDS = 86_400
const YEAR_SECONDS = 365 * DAY_SECONDS

/** A comment has 14 kB at most, however it is encoded; a longer one is sent back, not lost. */
const FORM_BYTES_MAX = 1_000_000

/** The site as a browser sees it: pages, their assets, and the API on the same origin. */
export async function createApp(options: AppOptions): Promise<Hono<Env>> {
  const app = new Hono<Env>()
  const pass = passOn(options)
  const pages = await pageHandlers(options)

  app.get('/healthz', (c) => c.text('ok'))
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /preview/\n'))
  app.get('/favicon.ico', (c) => c.redirect('/icon.svg', 301))
  app.on('ALL', ['/api/v1/*', '/media/*'], async (c) => {
    const { pathname, search } = new URL(c.req.url)
    await pass(c.env.incoming, c.env.outgoing, pathname + search)
    return RESPONSE_ALREADY_SENT
  })
  if (options.assets) serveAssets(app, options.assets)
  app.get('*', pages.read)
  app.post('*', ownForms, bodyLimit({ maxSize: FORM_BYTES_MAX, onError: tooLong }), pages.submit)
  app.all('*', refuseMethod)
  app.onError((error, c) => {
    console.error(`${c.req.method} ${c.req.path} failed:`, error)
    return c.html(brokenPage, 500, NEVER_KEPT)
  })
  return app
}

/** A page of another site would send forms in the name of its readers, from their addresses. */
async function ownForms(c: Context, next: Next): Promise<Response | void> {
  if (c.req.header('sec-fetch-site') === 'cross-site') {
    return c.text('Comments are written on our own pages.', 403)
  }
  if (!/^application\/x-www-form-urlencoded\b/i.test(c.req.header('content-type') ?? '')) {
    return c.text('A page takes a form. Programs send comments to /api/v1/comments.', 415)
  }
  return next()
}

function refuseMethod(c: Context): Response {
  return c.text('A page is read, or answers a form.', 405, { allow: 'GET, HEAD, POST' })
}

function tooLong(c: Context): Response {
  return c.text('This is longer than any comment. Go back: your browser still has your text.', 413)
}

/** What the build wrote: a name under `/assets` holds a hash of its content, so it never changes. */
function serveAssets(app: Hono<Env>, root: string): void {
  const serve = (cacheControl: string) =>
    serveStatic<Env>({
      root,
      precompressed: true,
      onFound: (_, c) => {
        c.header('cache-control', cacheControl)
        c.header('x-content-type-options', 'nosniff')
      },
    })
  app.get('/assets/*', serve(`public, max-age=${YEAR_SECONDS}, immutable`))
  // not kept: a name may be asked for just before its deployment is complete
  app.get('/assets/*', (c) => c.text('There is no such file.', 404, NEVER_KEPT))
  app.get('/icon.svg', serve(`public, max-age=${DAY_SECONDS}`))
}
