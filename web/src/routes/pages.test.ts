import { globSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { render } from '../app/entry-server.tsx'
import { paths } from '../app/paths.ts'
import { routes } from '../app/routes.tsx'
import { fakeClient, type Answers } from '../fixtures/fake-api.fixture.ts'
import { aSummary } from '../fixtures/prediction.fixture.ts'
import { aTrackRecord } from '../fixtures/track-record.fixture.ts'

const ORIGIN = 'https://veridact.example'

async function open(path: string, changes: Answers = {}) {
  const result = await render(new Request(ORIGIN + path), {
    api: fakeClient(changes),
    origin: ORIGIN,
  })
  if (result instanceof Response) {
    return { status: result.status, location: result.headers.get('location'), head: '', root: '' }
  }
  return { ...result, location: null }
}

const ARTICLE_ID = '22222222-2222-4222-8222-222222222222'

/** One address of every kind that `paths` builds, and what its page is headed. */
const found = {
  home: [paths.home(), 'Veridact'],
  article: [paths.article('harbor-pilots'), 'Harbor pilots name the week'],
  category: [paths.category('finance'), 'Finance'],
  author: [paths.author('veridact-editorial'), 'Veridact Editorial'],
  predictions: [paths.predictions({ state: 'open', sort: 'newest' }), 'Predictions'],
  prediction: [paths.prediction('pilots-strike'), 'Will pilots strike before October 1, 2026?'],
  trackRecord: [paths.trackRecord(), 'Track record'],
  verify: [paths.verify('pilots-strike'), 'Verify the record'],
  page: [paths.page('about'), 'About us'],
  articlePreview: [paths.articlePreview(ARTICLE_ID, 'token'), 'Harbor pilots name the week'],
} satisfies Record<keyof typeof paths, [path: string, heading: string]>

describe.each(Object.values(found))('%s', (path, heading) => {
  it('opens with its heading and all of its text, before any script runs', async () => {
    const page = await open(path)
    expect(page.status).toBe(200)
    expect(page.root).toMatch(new RegExp(`<h1[^>]*>(<span[^>]*></span>)?${escape(heading)}</h1>`))
  })

  it('says what it is to machines', async () => {
    const { head } = await open(path)
    expect(head).toMatch(/<title>[^<]+<\/title>/)
    expect(head).toMatch(/<meta name="description" content="[^"]+"/)
    expect(head).toMatch(new RegExp(`<link rel="canonical" href="${ORIGIN}/`))
    expect(head).toMatch(/<meta property="og:title"/)
  })

  it('says that the record cannot be reached, and offers another try, when the API is away', async () => {
    const page = await open(path, { '/site': { status: 503 } })
    expect(page.status).toBe(503)
    expect(page.root).toContain('We could not reach the record.')
    expect(page.root).toContain('Try again')
  })
})

it.each([
  paths.article('nothing'),
  paths.category('nothing'),
  paths.author('nothing'),
  paths.prediction('nothing'),
  paths.page('nothing'),
  paths.articlePreview('nothing', 'token'),
  '/nothing/at/all',
  '/preview/articles/without-a-token',
])('%s is not found, and says so within the site', async (path) => {
  const page = await open(path)
  expect(page.status).toBe(404)
  expect(page.root).toContain('This page is not on the record.')
  expect(page.root).toContain('Finance')
  expect(page.head).toContain('<meta name="robots" content="noindex"/>')
})

it('an address that cannot be is not found either', async () => {
  const path = paths.category('finance', { cursor: '%' })
  expect(await open(path, { '/articles': { status: 400 } })).toMatchObject({ status: 404 })
})

it('an old slug leads on to the new one for good, with what was asked of the page', async () => {
  expect(await open(paths.article('old-pilots', { comments: 'abc' }))).toMatchObject({
    status: 301,
    location: paths.article('harbor-pilots', { comments: 'abc' }),
  })
})

it('what was taken down is gone', async () => {
  const page = await open(paths.article('withdrawn'))
  expect(page.status).toBe(410)
  expect(page.root).toContain('This page was taken down.')
})

it('a retracted article keeps its address and shows its notice, which no search engine lists', async () => {
  const page = await open(paths.article('taken-back'))
  expect(page.status).toBe(200)
  expect(page.root).toContain('Retracted, July 9, 2026.')
  expect(page.root).toContain('Its source withdrew.')
  expect(page.root).not.toContain('Discussion')
  expect(page.head).toContain('<meta name="robots" content="noindex"/>')
})

it('a preview whose token has run out says how to open it again', async () => {
  const path = paths.articlePreview(ARTICLE_ID, 'old')
  const page = await open(path, { [`/preview/articles/${ARTICLE_ID}`]: { status: 401 } })
  expect(page.status).toBe(401)
  expect(page.root).toContain('Open it again from the admin.')
})

it('a preview is listed nowhere', async () => {
  const { head } = await open(paths.articlePreview(ARTICLE_ID, 'token'))
  expect(head).toContain('<meta name="robots" content="noindex"/>')
})

it('a list begins where its address has an empty cursor', async () => {
  const path = paths.category('finance', { cursor: '' })
  expect((await open(path)).root).not.toContain('Back to the newest')
})

it('a list of predictions leads to its very page as JSON', async () => {
  const { root } = await open(paths.predictions({ state: 'open', cursor: 'abc' }))
  expect(root).toContain('href="/api/v1/predictions?state=open&amp;sort=closing&amp;cursor=abc"')
})

describe('a track record that is narrowed', () => {
  it('says by what, names its parts, and leads back to the whole', async () => {
    const filter = { category: 'sports', aiAssist: 'research' } as const
    const { root } = await open(paths.trackRecord(filter))
    expect(root).toContain('<li>Category: Sports</li><li>AI assistance: Research</li>')
    expect(root).toContain(`<a href="${paths.trackRecord()}" data-discover="true">The whole record`)
    expect(root).toContain('href="/api/v1/track-record?category=sports&amp;aiAssist=research"')
  })

  it('is found by every filter that the API has', async () => {
    const filter = {
      dataset: 'sample',
      category: 'sports',
      author: 'veridact-editorial',
      aiAssist: 'research',
      from: '2026-01-01',
      to: '2026-07-01T00:00:00Z',
      immature: 'include',
      at: 'closing',
      asOf: '2026-07-01',
    } as const
    expect((await open(paths.trackRecord(filter))).status).toBe(200)
  })

  it.each(['aiAssist=some', 'at=noon', 'immature=yes', 'from=July', 'dataset=../site'])(
    'is not found where the API does not know %s',
    async (filter) => {
      expect((await open(`/track-record?${filter}`)).status).toBe(404)
    },
  )

  it('lists what was annulled only where the list can be of the same questions', async () => {
    const ended = { '/predictions': { body: { items: [aSummary()], next: null } } }
    const listed = await open(paths.trackRecord({ category: 'sports' }), ended)
    expect(listed.root).toContain('Annulled questions')
    const { root } = await open(paths.trackRecord({ aiAssist: 'research' }), ended)
    expect(root).not.toContain('Annulled questions')
    expect(root).toContain('aiAssist=research&amp;format=csv">the table</a>')
  })
})

it('every route is named by its module, by which the server finds its scripts', () => {
  const modules = globSync('src/routes/*.tsx', { cwd: join(import.meta.dirname, '../..') })
  const ids = routes.flatMap(({ children = [] }) => children.map(({ id }) => id))
  expect(ids.filter((id) => !modules.includes(id ?? ''))).toEqual([])
})

function escape(text: string): string {
  return text.replace(/[?.]/g, String.raw`\$&`)
}

it('lists every resolved question while there are too few to judge', async () => {
  const few = aTrackRecord({ n: 3 })
  const { root } = await open(paths.trackRecord(), { '/track-record': { body: few } })
  expect(root).toContain('Too few to judge: 3 questions. Here they are.')
  expect(root).toContain('Every one of them')
  const { root: judged } = await open(paths.trackRecord())
  expect(judged).not.toContain('Every one of them')
})
