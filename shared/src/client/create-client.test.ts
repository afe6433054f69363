import { describe, expect, it } from 'vitest'

import { ApiError, type ApiErrorKind } from './api-error.ts'
import { createClient } from './create-client.ts'

const baseUrl = 'https://veridact.test/api/v1'
const comment = {
  target: { type: 'article', id: '6f1f64d5-3a4b-4a53-8d3a-4f1f0c6f6f11' },
  name: 'Ada',
  body: 'Well argued.',
} as const

type Answer = () => Response | Promise<Response>

/** A client whose requests are kept, and answered one after the other; the last answer stays. */
function clientWith(...answers: Answer[]) {
  const requests: Request[] = []
  const client = createClient({
    baseUrl,
    fetch: (url, init) => {
      requests.push(new Request(url, init))
      const answer = answers[Math.min(requests.length, answers.length) - 1]
      return answer ? answer() : Response.error()
    },
  })
  return { client, requests }
}

function json(body: unknown, init: ResponseInit = {}): Answer {
  return () => Response.json(body, init)
}

function problem(status: number, more: object = {}, headers: Record<string, string> = {}): Answer {
  const body = { type: 'about:blank', title: 'No', status, detail: 'What was wrong.', ...more }
  return () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
    })
}

function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable('the call should have been rejected'),
    (error: unknown) => error,
  )
}

describe('a request', () => {
  it('puts the input where the endpoint wants it and leaves out what is undefined', async () => {
    const { client, requests } = clientWith(json({ items: [], next: null }))
    await client.listArticles({ category: 'tech', limit: 5, author: undefined })
    await client.getArticle({ slug: 'a&b/ü' })
    await client.createComment(comment, { headers: { 'idempotency-key': 'key-0001' } })

    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://veridact.test/api/v1/articles?category=tech&limit=5',
      'GET https://veridact.test/api/v1/articles/a%26b%2F%C3%BC',
      'POST https://veridact.test/api/v1/comments',
    ])
    expect(await requests[2]?.json()).toEqual(comment)
    expect(requests[2]?.headers.get('content-type')).toBe('application/json')
    expect(requests[2]?.headers.get('idempotency-key')).toBe('key-0001')
  })

  it('takes a base address with or without a slash at its end', async () => {
    const urls: string[] = []
    const fetch = (url: string) => {
      urls.push(url)
      return Response.json({})
    }
    await createClient({ baseUrl: '/api/v1/', fetch }).getSite()
    await createClient({ baseUrl: '/api/v1', fetch }).getSite()
    expect(urls).toEqual(['/api/v1/site', '/api/v1/site'])
  })
})

describe('a failed request', () => {
  it.each<[number, ApiErrorKind]>([
    [400, 'invalid'],
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [409, 'conflict'],
    [410, 'gone'],
    [413, 'invalid'],
    [415, 'invalid'],
    [422, 'invalid'],
    [429, 'too-many'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ])('of status %i is of kind %s', async (status, kind) => {
    const { client } = clientWith(problem(status))
    const error = await caught(client.getSite())
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ kind, status, message: 'What was wrong.', cause: { status } })
  })

  it('says which fields are wrong', async () => {
    const errors = [{ path: 'body.name', message: 'must not be empty' }]
    const { client } = clientWith(problem(422, { errors }))
    expect(await caught(client.createComment(comment))).toMatchObject({ fields: errors })
  })

  it('says when to try again', async () => {
    const { client } = clientWith(problem(429, {}, { 'retry-after': '7' }))
    expect(await caught(client.getSite())).toMatchObject({ retryAfterSeconds: 7 })
  })

  it.each<[string, Answer]>([
    ['a page of a proxy', () => new Response('<h1>Bad Gateway</h1>', { status: 502 })],
    ['a success that is no JSON', () => new Response('<h1>Welcome</h1>')],
    [
      'a problem that is no JSON',
      () =>
        new Response('{', { status: 404, headers: { 'content-type': 'application/problem+json' } }),
    ],
    ['no connection', () => Promise.reject(new TypeError('fetch failed'))],
  ])('is "unavailable" when the answer is %s', async (_, answer) => {
    const { client } = clientWith(answer)
    const error = await caught(client.getSite())
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ kind: 'unavailable' })
  })

  it('keeps what `fetch` threw as its cause', async () => {
    const cause = new TypeError('fetch failed')
    const { client } = clientWith(() => Promise.reject(cause))
    expect(await caught(client.getSite())).toMatchObject({ cause })
  })

  it('rejects with the reason of the abort when it was aborted', async () => {
    const reason = new Error('the reader went elsewhere')
    const signal = AbortSignal.abort(reason)
    const client = createClient({
      baseUrl,
      fetch: (_, init) => {
        init.signal?.throwIfAborted()
        return Response.json({})
      },
    })
    expect(await caught(client.getSite({}, { signal }))).toBe(reason)
  })
})

describe('an answer that was had before', () => {
  const first = json({ name: 'Veridact' }, { headers: { etag: '"1"' } })
  const unchanged = () => new Response(null, { status: 304, headers: { etag: '"1"' } })

  it('is asked for by its ETag and not sent again', async () => {
    const { client, requests } = clientWith(first, unchanged)
    const [before, after] = [await client.getSite(), await client.getSite()]
    expect(requests.map(({ headers }) => headers.get('if-none-match'))).toEqual([null, '"1"'])
    expect(after).toEqual(before)
  })

  it('cannot be spoilt by who changes it', async () => {
    const { client } = clientWith(first, unchanged)
    const site = await client.getSite()
    site.name = 'Spoilt'
    expect(await client.getSite()).toEqual({ name: 'Veridact' })
  })

  it('is replaced by a newer one', async () => {
    const second = json({ name: 'Renamed' }, { headers: { etag: '"2"' } })
    const { client, requests } = clientWith(first, second, unchanged)
    await client.getSite()
    expect(await client.getSite()).toEqual({ name: 'Renamed' })
    await client.getSite()
    expect(requests.at(-1)?.headers.get('if-none-match')).toBe('"2"')
  })

  it('is forgotten when there is no place for it, the one not asked for longest first', async () => {
    const asked: (string | null)[] = []
    const fetch = (url: string, init: RequestInit) => {
      asked.push(new Headers(init.headers).get('if-none-match'))
      return Response.json({}, { headers: { etag: `"${new URL(url).pathname.at(-1)}"` } })
    }
    const client = createClient({ baseUrl, fetch, remember: 2 })
    for (const slug of ['a', 'b', 'a', 'c', 'a', 'b']) await client.getAuthor({ slug })
    expect(asked).toEqual([null, null, '"a"', null, '"a"', null])
  })

  it('is left to the browser where nothing shall be remembered', async () => {
    const asked: boolean[] = []
    const fetch = (_: string, init: RequestInit) => {
      asked.push(new Headers(init.headers).has('if-none-match'))
      return Response.json({}, { headers: { etag: '"1"' } })
    }
    const client = createClient({ baseUrl, fetch, remember: 0 })
    await client.getSite()
    await client.getSite()
    expect(asked).toEqual([false, false])
  })
})

describe('an old slug', () => {
  it('leads to the document, whose slug tells that it moved', async () => {
    const moved = () =>
      new Response(null, { status: 301, headers: { location: '/api/v1/articles/new' } })
    const { client, requests } = clientWith(moved, json({ slug: 'new' }))
    expect(await client.getArticle({ slug: 'old' })).toMatchObject({ slug: 'new' })
    expect(requests.map(({ url }) => url)).toEqual([
      'https://veridact.test/api/v1/articles/old',
      'https://veridact.test/api/v1/articles/new',
    ])
  })
})

describe('the platform’s fetch', () => {
  it('is looked up when it is called, and called on nothing', async () => {
    const client = createClient({ baseUrl })
    const original = globalThis.fetch
    const receivers: unknown[] = []
    globalThis.fetch = function (this: unknown) {
      receivers.push(this)
      return Promise.resolve(Response.json({ name: 'Veridact' }))
    }
    try {
      expect(await client.getSite()).toEqual({ name: 'Veridact' })
    } finally {
      globalThis.fetch = original
    }
    expect([undefined, globalThis]).toContain(receivers[0])
  })
})
