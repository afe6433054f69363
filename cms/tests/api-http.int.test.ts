import { brotliDecompressSync } from 'node:zlib'

import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { createApp } from '../src/api/app.ts'
import { AnswerCache } from '../src/api/http/answer-cache.ts'
import { listenForContent } from '../src/api/listen-for-content.ts'
import { openApi, SECRET, SITE_URL, type Api } from './api.ts'
import { contractFaults } from './contract.ts'
import { createDraft, createPublished, unique } from './drafts.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
  // enough for an answer that is worth packing
  await Promise.all([1, 2, 3].map(() => createPublished(api.payload, { topics: ['a', 'b'] })))
})

const get = (path: string, headers: Record<string, string> = {}) =>
  api.send(`/api/v1${path}`, { headers })

describe('every read', () => {
  it('may be kept by anybody who asks again each time', async () => {
    const { headers } = await get('/articles')
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(headers.get('etag')).toMatch(/^"[\w-]+"$/)
    expect(headers.get('vary')).toBe('Accept-Encoding')
  })

  it('is not sent again to who has it', async () => {
    const etag = (await get('/articles')).headers.get('etag') ?? ''
    const again = await get('/articles', { 'if-none-match': `W/${etag}` })
    expect(again.status).toBe(304)
    expect(again.headers.get('etag')).toBe(etag)
    expect(again.headers.get('cache-control')).toContain('must-revalidate')
    expect(await again.text()).toBe('')
  })

  it('is sent again once it has changed', async () => {
    const etag = (await get('/articles')).headers.get('etag') ?? ''
    await createPublished(api.payload)
    expect((await get('/articles', { 'if-none-match': etag })).status).toBe(200)
  })

  it('comes packed, under another tag, to who can unpack it', async () => {
    const plain = await get('/articles')
    const packed = await get('/articles', { 'accept-encoding': 'gzip, br' })
    expect(packed.headers.get('content-encoding')).toBe('br')
    expect(packed.headers.get('etag')).not.toBe(plain.headers.get('etag'))
    const bytes = Buffer.from(await packed.arrayBuffer())
    expect(packed.headers.get('content-length')).toBe(String(bytes.length))
    expect(brotliDecompressSync(bytes).toString()).toBe(await plain.text())
  })

  it('can be asked about without its body', async () => {
    const [head, whole] = [await api.send('/api/v1/site', { method: 'HEAD' }), await get('/site')]
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(whole.headers))
  })

  it.each(['/site', '/articles/nothing', '/articles?limit=0'])(
    'may be made by pages of other sites, failures included: %s',
    async (path) => {
      const { headers } = await get(path, { origin: 'https://elsewhere.example' })
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-expose-headers')).toContain('ETag')
    },
  )

  it.each(['/site', '/articles/nothing'])('is data and never a page: %s', async (path) => {
    const { headers } = await get(path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-type')).toMatch(/^application\/(problem\+)?json$/)
  })
})

describe('a preflight', () => {
  it('allows reads with a tag, and says for how long', async () => {
    const answer = await api.send('/api/v1/articles', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
    })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-headers')).toBe('If-None-Match')
    expect(answer.headers.get('access-control-max-age')).toBe('86400')
  })

  it.each([
    ['another site', 'https://elsewhere.example'],
    ['another port of our host', `${SITE_URL}:8443`],
    ['no site at all', 'null'],
  ])('lets no page of %s send a comment', async (_, origin) => {
    const answer = await api.send('/api/v1/comments', { method: 'OPTIONS', headers: { origin } })
    expect(answer.headers.get('vary')).toBe('Origin')
    expect(answer.headers.get('access-control-allow-methods')).toBe('GET, HEAD')
    expect(answer.headers.get('access-control-allow-headers')).not.toMatch(/content-type/i)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
  })

  it('lets our own pages send comments from a host of files', async () => {
    const headers = { origin: SITE_URL }
    const answer = await api.send('/api/v1/comments', { method: 'OPTIONS', headers })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST')
    expect(answer.headers.get('access-control-allow-headers')).toContain(
      'Content-Type, Idempotency-Key',
    )
  })
})

describe('what is not there', () => {
  it.each([
    '/api/v1',
    '/api/v1/',
    '/api/v1/nothing',
    '/api/v1/articles/',
    '/api/v1/articles/%2e%2e%2fusers',
    '/api/v1/articles/%E0%A4%A',
    '/api/v1/articles/a%00b',
    '/api/v1/comments/1',
    '/api/v2/articles',
    '/api/users',
    '/admin',
    '/',
  ])('is 404 as a problem: %s', async (path) => {
    const answer = await api.send(path)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it.each([
    ['PUT', '/api/v1/articles', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/api/v1/comments', 'GET, HEAD, POST, OPTIONS'],
    ['POST', '/api/v1/site', 'GET, HEAD, OPTIONS'],
    ['PATCH', '/healthz', 'GET, HEAD, OPTIONS'],
    ['POST', '/media/a.png', 'GET, HEAD, OPTIONS'],
  ])('%s of %s is refused by naming what is accepted', async (method, path, allow) => {
    const answer = await api.send(path, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe(allow)
    expect(await answer.json()).toMatchObject({
      status: 405,
      detail: expect.stringContaining(allow),
    })
  })
})

describe('a fault of ours', () => {
  /** The API over a database that fails in a way of our choice. */
  function failing(error: Error) {
    const logged: unknown[][] = []
    const db = {
      pool: { query: () => Promise.reject(error) },
      drizzle: { execute: () => Promise.reject(error) },
    }
    const app = createApp({
      // all that a request touches first is the database's clock
      payload: Object.assign(Object.create(api.payload), { db }),
      mediaDir: '/nowhere',
      internalSecret: SECRET,
      siteUrl: SITE_URL,
      log: (...details) => logged.push(details),
    })
    return { logged, send: async (path: string) => app.request(`http://api.test${path}`) }
  }

  it('shows nothing of itself and is written down', async () => {
    const error = new Error('relation "secrets" does not exist')
    const { logged, send } = failing(error)
    const answer = await send('/api/v1/site')
    expect(answer.status).toBe(500)
    expect(await contractFaults('getSite', answer.clone())).toEqual([])
    expect(await answer.text()).not.toContain('secrets')
    expect(logged).toEqual([['error', 'GET /api/v1/site failed', { error }]])
  })

  it.each([
    ['a refused connection', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    ['a server that shuts down', Object.assign(new Error('terminating'), { code: '57P01' })],
    ['a pool without a free place', new Error('timeout exceeded when trying to connect')],
    [
      'a query whose connection was lost',
      new Error('Failed query', { cause: new Error('Connection terminated unexpectedly') }),
    ],
  ])('is "unavailable", with a time to try again, when it is %s', async (_, error) => {
    const { send } = failing(error)
    const answer = await send('/api/v1/site')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(await contractFaults('getSite', answer)).toEqual([])
    expect((await send('/healthz')).status).toBe(503)
  })

  it('is not what a healthy process says', async () => {
    const answer = await api.send('/healthz')
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }])
  })
})

describe('kept answers', () => {
  let kept: Api
  let stop: AbortController

  beforeEach(async () => {
    const cache = new AnswerCache()
    stop = new AbortController()
    kept = await openApi({ cache })
    await new Promise<void>((resolve) => {
      void listenForContent({
        payload: kept.payload,
        onChange: () => cache.drop(),
        onHearing: (isHearing) => {
          cache.trust(isHearing)
          if (isHearing) resolve()
        },
        signal: stop.signal,
        log: () => expect.unreachable('the connection should hold'),
      })
    })
    return () => stop.abort()
  })

  it('are given without asking the database', async () => {
    const ask = () => kept.send('/api/v1/articles?limit=7')
    expect(await countQueries(kept, ask)).toBeGreaterThan(0)
    expect(await countQueries(kept, ask)).toBe(0)
  })

  it('are the same whatever the order of the parameters, and with what is by default', async () => {
    await kept.send('/api/v1/predictions?limit=20&state=open')
    const again = () => kept.send('/api/v1/predictions?state=open&sort=newest')
    expect(await countQueries(kept, again)).toBe(0)
  })

  it('show an article as soon as it is published, unpublished and changed', async () => {
    const slug = unique('fresh')
    const seen = async () => {
      const [one, list] = await Promise.all([
        kept.send(`/api/v1/articles/${slug}`),
        kept.client.listArticles({ limit: 100 }),
      ])
      return [one.status, list.items.some((item) => item.slug === slug)]
    }
    expect(await seen()).toEqual([404, false])
    const { id } = await createDraft(kept.payload, { slug })
    await kept.payload.update({ collection: 'articles', id, data: { _status: 'published' } })
    await expect.poll(seen, { timeout: 900, interval: 10 }).toEqual([200, true])

    await kept.payload.update({ collection: 'articles', id, data: { title: 'Changed' } })
    const title = async () => {
      const { items } = await kept.client.listArticles({ limit: 100 })
      return items.find((item) => item.slug === slug)?.title
    }
    await expect.poll(title, { timeout: 900, interval: 10 }).toBe('Changed')

    await kept.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    await expect.poll(seen, { timeout: 900, interval: 10 }).toEqual([410, false])
  })
})

describe('a lost connection for changes', () => {
  it('is replaced, and nothing is kept meanwhile', async () => {
    const heard: boolean[] = []
    const stop = new AbortController()
    const listening = listenForContent({
      payload: api.payload,
      onChange: () => undefined,
      onHearing: (isHearing) => heard.push(isHearing),
      signal: stop.signal,
      log: () => undefined,
    })
    await expect.poll(() => heard).toEqual([true])
    await api.payload.db.pool.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN veridact_content'",
    )
    await expect.poll(() => heard, { timeout: 5_000 }).toEqual([true, false, true])
    stop.abort()
    await listening
    expect(heard).toEqual([true, false, true, false])
  })
})

/** How many statements the pool was asked for meanwhile. */
async function countQueries({ payload }: Api, work: () => Promise<Response>): Promise<number> {
  const { pool } = payload.db
  const query = vi.spyOn(pool, 'query')
  expect((await work()).status).toBe(200)
  const count = query.mock.calls.length
  query.mockRestore()
  return count
}
