import { createClient, type Client } from '@veridact/shared/client'
import { ADDRESS_HEADER, SECRET_HEADER } from '@veridact/shared/contract'
import type { Context, Handler } from 'hono'

import type { AppOptions, Env } from './app.ts'
import { inlineScripts } from './document.ts'
import { chooseEncoding } from './encoding.ts'
import { keep } from './keep.ts'
import { makePage, type Page } from './pages.ts'
import { readerAddress } from './reader-address.ts'
import { securityHeaders } from './security-headers.ts'

/** How many answers of the API the server asks for again by their ETag. */
const ANSWERS_REMEMBERED = 500

type Options = Pick<
  AppOptions,
  'site' | 'siteUrl' | 'cmsUrl' | 'apiUrl' | 'secret' | 'proxyHops' | 'assets'
>

/**
 * Answers with pages. One that is only read is made once for all readers within half a second: nothing
 * in it depends on who asks. A preview and a form's answer are made for one person and kept by nobody.
 */
export async function pageHandlers(options: Options): Promise<{ read: Handler; submit: Handler }> {
  const { site, siteUrl, apiUrl } = options
  const security = await policiesOf(options)
  const api = createClient({ baseUrl: `${apiUrl}/api/v1`, remember: ANSWERS_REMEMBERED })
  const make = (path: string) =>
    makePage({ site, api, origin: siteUrl, request: new Request(siteUrl + path) })
  const makeKept = keep({ make })

  return {
    async read(c: Context<Env>) {
      const { pathname, search } = new URL(c.req.url)
      const path = pathname + search
      if (pathname.startsWith('/preview/')) {
        return send(c, await make(path), { ...security.preview, ...PRIVATE })
      }
      return send(c, await makeKept(path), security.page)
    },
    async submit(c: Context<Env>) {
      const page = await makePage({
        site,
        api: readersClient(c, options),
        origin: siteUrl,
        request: c.req.raw,
      })
      return send(c, page, { ...security.page, ...PRIVATE })
    },
  }
}

/** Vite's scripts and styles stand in the page while developing, which the policy forbids. */
async function policiesOf({ site, siteUrl, cmsUrl, assets }: Options) {
  if (!assets) return { page: {}, preview: {} }
  const template = await site.template('/')
  return securityHeaders({ siteUrl, cmsUrl, inlineScripts: inlineScripts(template) })
}

const PRIVATE = { 'cache-control': 'no-store' }

/** A client that speaks for one reader, whose comments the API counts by address. */
function readersClient(
  c: Context<Env>,
  { apiUrl, secret, proxyHops }: Pick<Options, 'apiUrl' | 'secret' | 'proxyHops'>,
): Client {
  return createClient({
    baseUrl: `${apiUrl}/api/v1`,
    remember: 0,
    fetch: (url, init) => {
      const headers = new Headers(init.headers)
      headers.set(ADDRESS_HEADER, readerAddress(c.env.incoming, proxyHops))
      headers.set(SECRET_HEADER, secret)
      return fetch(url, { ...init, headers })
    },
  })
}

async function send(
  c: Context<Env>,
  page: Page,
  headers: Record<string, string>,
): Promise<Response> {
  const all = { ...page.headers, ...headers, vary: 'accept-encoding', etag: page.etag }
  if (page.status === 200 && isKnown(c.req.header('if-none-match'), page.etag)) {
    return new Response(null, { status: 304, headers: all })
  }
  const encoding = chooseEncoding(c.req.header('accept-encoding'))
  const body = await page.body(encoding)
  return new Response(new Uint8Array(body), {
    status: page.status,
    headers: {
      ...all,
      ...(encoding !== 'identity' && { 'content-encoding': encoding }),
    },
  })
}

/** Whether an `If-None-Match` names this page: by one of its tags, weak or not, or by any. */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = ifNoneMatch?.split(',').map((tag) => tag.trim()) ?? []
  return tags.some((tag) => tag === '*' || opaque(tag) === opaque(etag))
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, '')
}
