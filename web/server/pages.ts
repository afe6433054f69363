import { createHash } from 'node:crypto'

import type { Client } from '@veridact/shared/client'

import { encodings, type Encoding } from './encoding.ts'
import { fillDocument } from './document.ts'
import { RETRY_AFTER_SECONDS } from './pass-on.ts'
import type { Site } from './site.ts'

/** A page, or a redirect, ready to be sent any number of times. */
export type Page = {
  status: number
  headers: Record<string, string>
  etag: string
  body: (encoding: Encoding) => Promise<Buffer>
}

/** Renders the page that answers a request, errors included; only a fault of the renderer itself throws. */
export async function makePage({
  site,
  request,
  api,
  origin,
}: {
  site: Site
  request: Request
  api: Client
  origin: string
}): Promise<Page> {
  const { pathname } = new URL(request.url)
  const [rendered, template] = await Promise.all([
    site.render(request, { api, origin }),
    site.template(pathname),
  ])
  if (rendered instanceof Response) return redirectPage(rendered)
  const { head, root, state } = rendered
  const scripts = site.scriptsOf(rendered.modules)
  return toPage({
    etag: tagOf([template, head, root, state, scripts]),
    status: rendered.status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      ...(rendered.status === 503 && { 'retry-after': String(RETRY_AFTER_SECONDS) }),
    },
    bytes: Buffer.from(fillDocument({ template, page: rendered, scripts })),
  })
}

function redirectPage({ status, headers }: Response): Page {
  const location = headers.get('location') ?? '/'
  return toPage({
    status,
    headers: { location, 'cache-control': 'no-cache' },
    etag: tagOf([]),
    bytes: Buffer.from(''),
  })
}

function toPage({ bytes, ...page }: Omit<Page, 'body'> & { bytes: Buffer }): Page {
  return { ...page, body: encodings(bytes) }
}

/** When a page's data was had: the first view's moment, and react-query's own. */
const MOMENTS = new Set(['now', 'dehydratedAt', 'dataUpdatedAt', 'errorUpdatedAt'])

/** Made anew with the same data it is the same page, whenever those were had. */
function tagOf(parts: readonly unknown[]): string {
  const content = JSON.stringify(parts, (key, value: unknown) =>
    MOMENTS.has(key) ? undefined : value,
  )
  return `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`
}
