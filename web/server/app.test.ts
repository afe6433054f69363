import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { getRequestListener } from '@hono/node-server'
import { ADDRESS_HEADER, SECRET_HEADER } from '@veridact/shared/contract'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

import { createApp } from './app.ts'
import { deadAddress, serve } from './running-server.fixture.ts'
import type { Site } from './site.ts'

const SECRET = 'a-secret-of-at-least-thirty-two-characters'
const FORM = new URLSearchParams({ name: 'Ada' })
const template = '<title>Veridact</title><script>theme()</script><div id="root"></div>'

type Render = Site['render']

/** A site whose pages are the addresses they answer. */
function aSite(render: Render = async (request) => pageOf(new URL(request.url).pathname)) {
  return {
    render: vi.fn<Render>(render),
    template: () => Promise.resolve(template),
    scriptsOf: () => [],
  }
}

const pageOf = (words: string, status = 200) => ({
  status,
  head: `<title>${words}</title>`,
  root: `<div id="root">${words}</div>`,
  state: { router: {}, queries: { queries: [], mutations: [] } },
  modules: [],
})

async function run({
  site = aSite(),
  apiUrl = 'http://127.0.0.1:9',
  assets = import.meta.dirname,
} = {}) {
  const app = await createApp({
    site,
    apiUrl,
    assets,
    siteUrl: 'http://localhost:3000',
    cmsUrl: 'http://localhost:3001',
    secret: SECRET,
    proxyHops: 0,
  })
  return serve(getRequestListener(app.fetch))
}

describe('a page', () => {
  it.each([200, 404, 410, 500])('has the status %d that it was made with', async (status) => {
    const url = await run({ site: aSite(() => Promise.resolve(pageOf('Words', status))) })
    const response = await fetch(`${url}/a`)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain('<div id="root">Words</div>')
  })

  it('says when to come back, when the record is away', async () => {
    const url = await run({ site: aSite(() => Promise.resolve(pageOf('Away', 503))) })
    const response = await fetch(url)
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('5')
  })

  it('leads on from an old address', async () => {
    const redirect = new Response(null, { status: 301, headers: { location: '/articles/new' } })
    const url = await run({ site: aSite(() => Promise.resolve(redirect)) })
    const response = await fetch(`${url}/articles/old`, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([301, '/articles/new'])
  })

  it('is made once for readers who come together', async () => {
    const site = aSite()
    const url = await run({ site })
    const readers = Array.from({ length: 5 }, () => fetch(`${url}/articles/a`))
    const texts = await Promise.all(readers.map(async (reader) => (await reader).text()))
    expect(new Set(texts).size).toBe(1)
    expect(site.render).toHaveBeenCalledTimes(1)
  })

  it('is made apart for every address and every query', async () => {
    const site = aSite()
    const url = await run({ site })
    await Promise.all(['/a', '/b', '/a?cursor=c'].map((path) => fetch(url + path)))
    expect(site.render).toHaveBeenCalledTimes(3)
  })

  it('is not sent again to who has it', async () => {
    const url = await run()
    const etag = (await fetch(`${url}/a`)).headers.get('etag') ?? ''
    const response = await fetch(`${url}/a`, { headers: { 'if-none-match': etag } })
    expect([response.status, await response.text()]).toEqual([304, ''])
  })

  it.each([
    [304, 'one of several tags', (etag: string) => `"another", ${etag}`],
    [304, 'its tag as a strong one', (etag: string) => etag.replace('W/', '')],
    [304, 'any tag', () => '*'],
    [200, 'another tag', () => 'W/"another"'],
    [200, 'no tag', () => ''],
  ])('is answered %d to who asks with %s', async (status, _, given) => {
    const url = await run()
    const etag = (await fetch(`${url}/a`)).headers.get('etag') ?? ''
    const response = await fetch(`${url}/a`, { headers: { 'if-none-match': given(etag) } })
    expect(response.status).toBe(status)
  })

  it('says what broke to the log and not to the reader', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const url = await run({ site: aSite(() => Promise.reject(new Error('secret detail'))) })
    const response = await fetch(`${url}/a`)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('secret detail')
    expect(log).toHaveBeenCalledWith('GET /a failed:', new Error('secret detail'))
    log.mockRestore()
  })
})

describe('a preview', () => {
  it('is made for its one reader, kept by nobody, and may be framed by the admin', async () => {
    const site = aSite()
    const url = await run({ site })
    const [first] = await Promise.all([1, 2].map(() => fetch(`${url}/preview/articles/a?token=t`)))
    expect(site.render).toHaveBeenCalledTimes(2)
    expect(first?.headers.get('cache-control')).toBe('no-store')
    expect(first?.headers.get('content-security-policy')).toContain(
      'frame-ancestors http://localhost:3001',
    )
  })
})

describe('a form', () => {
  it('is answered for its sender alone, in whose name the API is asked', async () => {
    const heard: IncomingMessage[] = []
    const apiUrl = await serve((incoming, outgoing) => {
      heard.push(incoming)
      outgoing.setHeader('content-type', 'application/json').end('{}')
    })
    const site = aSite(async (request, { api }) => {
      await api.getSite()
      return pageOf(await request.text(), 201)
    })
    const url = await run({ site, apiUrl })
    const response = await fetch(`${url}/articles/a`, { method: 'POST', body: FORM })
    expect(response.status).toBe(201)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toContain('name=Ada')
    expect(heard.map(({ headers }) => [headers[ADDRESS_HEADER], headers[SECRET_HEADER]])).toEqual([
      ['127.0.0.1', SECRET],
    ])
  })

  it.each([
    ['another site', 'cross-site', 403, 0],
    ['our own page', 'same-origin', 200, 1],
  ])('sent from %s is answered %s', async (_, origin, status, renderings) => {
    const site = aSite()
    const url = await run({ site })
    const headers = { 'sec-fetch-site': origin }
    const response = await fetch(`${url}/articles/a`, { method: 'POST', body: FORM, headers })
    expect(response.status).toBe(status)
    expect(site.render).toHaveBeenCalledTimes(renderings)
  })

  it.each(['text/plain', 'application/json', 'multipart/form-data'])(
    'is no form as %s',
    async (type) => {
      const site = aSite()
      const url = await run({ site })
      const headers = { 'content-type': type }
      const response = await fetch(`${url}/articles/a`, { method: 'POST', body: '{}', headers })
      expect(response.status).toBe(415)
      expect(site.render).not.toHaveBeenCalled()
    },
  )

  it('is refused where it is longer than any comment', async () => {
    const site = aSite()
    const url = await run({ site })
    const body = new URLSearchParams({ body: 'x'.repeat(1_000_001) })
    expect((await fetch(`${url}/articles/a`, { method: 'POST', body })).status).toBe(413)
    expect(site.render).not.toHaveBeenCalled()
  })
})

describe('what is passed on to the API', () => {
  it('arrives with its path, its words and the address it came from', async () => {
    const apiUrl = await serve((incoming, outgoing) => {
      incoming.pipe(outgoing.writeHead(201, { 'x-path': incoming.url, etag: '"a"' }))
    })
    const url = await run({ apiUrl })
    const response = await fetch(`${url}/api/v1/comments?a=b`, { method: 'POST', body: 'words' })
    expect(response.status).toBe(201)
    expect(response.headers.get('x-path')).toBe('/api/v1/comments?a=b')
    expect(response.headers.get('etag')).toBe('"a"')
    expect(await response.text()).toBe('words')
  })

  it('vouches for the socket’s address, whatever the reader says', async () => {
    const apiUrl = await serve(({ headers }, outgoing) => {
      outgoing.end(JSON.stringify([headers[ADDRESS_HEADER], headers[SECRET_HEADER]]))
    })
    const url = await run({ apiUrl })
    const headers = { [ADDRESS_HEADER]: '1.1.1.1', [SECRET_HEADER]: 'guessed' }
    const response = await fetch(`${url}/api/v1/site`, { headers })
    expect(await response.json()).toEqual(['127.0.0.1', SECRET])
  })

  it('goes to the API and nowhere else, whatever host the request names', async () => {
    const apiUrl = await serve(({ url: path, headers: { host } }, outgoing) => {
      outgoing.end(`${host} ${path}`)
    })
    const url = await run({ apiUrl })
    const response = await fetch(`${url}/media//evil.example/a.webp`)
    expect(await response.text()).toBe(`${new URL(apiUrl).host} /media//evil.example/a.webp`)
  })

  it('says that the API is away, and when to try again', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    const url = await run({ apiUrl: await deadAddress() })
    const response = await fetch(`${url}/api/v1/site`)
    expect(response.status).toBe(503)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(response.headers.get('retry-after')).toBe('5')
    log.mockRestore()
  })

  it('breaks off where the API broke off: half an answer is not a whole one', async () => {
    const apiUrl = await serve((_, outgoing) => {
      outgoing.writeHead(200, { 'content-length': '100' }).write('half')
      setTimeout(() => outgoing.destroy(), 20)
    })
    const url = await run({ apiUrl })
    await expect(fetch(`${url}/api/v1/site`).then((response) => response.text())).rejects.toThrow(
      'terminated',
    )
  })
})

describe('the rest', () => {
  it.each([
    ['/healthz', 200, 'ok'],
    ['/robots.txt', 200, 'Disallow: /preview/'],
    ['/assets/gone-0123.js', 404, 'There is no such file.'],
  ])('%s answers %d', async (path, status, words) => {
    const response = await fetch((await run()) + path)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(words)
  })

  it('gives a file of the build for ever and as nothing else, and keeps no miss', async () => {
    const assets = await mkdtemp(path.join(tmpdir(), 'veridact-assets-'))
    onTestFinished(() => rm(assets, { recursive: true }))
    await mkdir(path.join(assets, 'assets'))
    await writeFile(path.join(assets, 'assets/home-0123.js'), 'export {}')
    const url = await run({ assets })
    const [found, missing] = await Promise.all(
      ['home-0123.js', 'home-4567.js'].map((name) => fetch(`${url}/assets/${name}`)),
    )
    expect(found?.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(found?.headers.get('x-content-type-options')).toBe('nosniff')
    expect(missing?.headers.get('cache-control')).toBe('no-store')
  })

  it('takes nothing but reading and forms', async () => {
    const response = await fetch(await run(), { method: 'DELETE' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
  })
})
