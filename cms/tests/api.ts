import { createClient, type PublishedArticle } from '@veridact/shared/client'
import { getPayload, type Payload } from 'payload'

import { createApp, type AppOptions } from '../src/api/app.ts'
import config from '../src/payload.config.ts'

export const SECRET = 'another that site and API share, 32+'
export const SITE_URL = 'https://pages.test'
const ORIGIN = 'http://api.test'

/** The public API over this file's database, without a server. */
export type Api = {
  payload: Payload
  /** Sends a request; the path begins below the origin: `/api/v1/articles`. */
  send: (path: string, init?: RequestInit) => Promise<Response>
  client: ReturnType<typeof createClient>
  /** The article at an address where one is public. */
  readArticle: (slug: string) => Promise<PublishedArticle>
}

export async function openApi(options: Partial<AppOptions> = {}): Promise<Api> {
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  const app = createApp({
    payload,
    mediaDir: process.env.MEDIA_DIR ?? '',
    internalSecret: SECRET,
    siteUrl: SITE_URL,
    ...options,
  })
  const send = async (path: string, init?: RequestInit) => app.request(`${ORIGIN}${path}`, init)
  const client = createClient({
    baseUrl: `${ORIGIN}/api/v1`,
    fetch: (url, init) => app.request(url, init),
  })
  const readArticle = async (slug: string) => {
    const article = await client.getArticle({ slug })
    if (article.state === 'published') return article
    throw new Error(`The article at ${slug} is ${article.state}.`)
  }
  return { payload, send, client, readArticle }
}
