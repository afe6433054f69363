import { routes } from '../contract/routes.ts'
import { ApiError, toApiError } from './api-error.ts'
import type { Client } from './client.ts'
import { createMemory } from './memory.ts'
import { toRequest, type Call } from './request.ts'

/** Where the API is and how to reach it. */
export type ClientOptions = {
  /** `https://example.org/api/v1`; in a browser on the site itself, `/api/v1`. */
  baseUrl: string
  /** Instead of the platform's own: to call the API in the same process, to add a header. */
  fetch?: (url: string, init: RequestInit) => Response | Promise<Response>
  /** How many answers are kept to be asked for again by their ETag; 0 leaves that to the browser. */
  remember?: number
}

/**
 * A typed client of the public API.
 *
 * Every method rejects with `ApiError`, or with the signal's reason when it was aborted. An answer
 * that was had before is asked for by its ETag, and not sent again while it is current. An old slug
 * leads to the document itself: its `slug` then differs from the one asked for, and a page answers
 * with a redirect of its own.
 */
export function createClient({ baseUrl, fetch, remember = 100 }: ClientOptions): Client {
  const root = baseUrl.replace(/\/+$/, '')
  const memory = createMemory(remember)
  // not taken apart from its object: a browser's `fetch` refuses to be called on anything else
  const send = fetch ?? ((url: string, init: RequestInit) => globalThis.fetch(url, init))

  async function call(details: Omit<Call, 'root'>): Promise<unknown> {
    const { url, init } = toRequest({ root, ...details })
    const known = init.method === 'GET' ? memory.find(url) : undefined
    if (known) init.headers.set('if-none-match', known.etag)
    try {
      const response = await follow({ send, url, init })
      if (response.status === 304 && known) return JSON.parse(known.text)
      if (!response.ok) throw await toApiError(response)
      const text = await response.text()
      const etag = response.headers.get('etag')
      if (etag !== null && init.method === 'GET') memory.keep(url, { etag, text })
      return JSON.parse(text)
    } catch (error) {
      if (error instanceof ApiError || init.signal?.aborted) throw error
      throw new ApiError('The API cannot be reached.', { kind: 'unavailable', cause: error })
    }
  }

  const methods = Object.entries(routes).map(([name, route]) => [
    name,
    (input: Call['input'] = {}, options: Call['options'] = {}) => call({ route, input, options }),
  ])
  // every name of the table is there, which `fromEntries` cannot say
  return Object.fromEntries(methods) as Client
}

type Sending = { send: NonNullable<ClientOptions['fetch']>; url: string; init: RequestInit }

/** A platform's `fetch` follows redirects by itself; one that calls the API in-process does not. */
async function follow({ send, url, init }: Sending): Promise<Response> {
  const response = await send(url, init)
  const location = response.headers.get('location')
  if (response.status !== 301 || location === null) return response
  return send(URL.canParse(url) ? new URL(location, url).href : location, init)
}
