import { endpoints, type EndpointName } from '@veridact/shared/contract'
import { beforeAll, describe, expect, it } from 'vitest'

import { signPreviewToken } from '../src/access/preview-token.ts'
import { openApi, type Api } from './api.ts'
import { contractFaults, documentedStatuses } from './contract.ts'
import { createPage, createPublished, unique } from './drafts.ts'
import { createFullContent, type FullContent } from './full-content.ts'
import { importSet } from './imported-set.ts'

const NO_ID = '00000000-0000-4000-8000-000000000000'

let api: Api
let content: FullContent
let gone: Record<'article' | 'page', string>
let moved: Record<'articles' | 'predictions' | 'authors' | 'categories' | 'pages', string>

beforeAll(async () => {
  api = await openApi({ commentLimit: { requests: 3, seconds: 60 } })
  content = await createFullContent(api.payload)
  await importSet(api.payload, [{}])
  ;[gone, moved] = await Promise.all([unpublish(), renameAll()])
})

/** Where a success is found, and where the answers that need a special address are. */
type Addresses = Partial<Record<200 | 301 | 401 | 404 | 410, () => string>>

const addresses = {
  getSite: { 200: () => '/site' },
  listCategories: { 200: () => '/categories' },
  getCategory: {
    200: () => `/categories/${content.category.slug}`,
    301: () => `/categories/${moved.categories}`,
    404: () => '/categories/nothing',
  },
  listAuthors: { 200: () => '/authors' },
  getAuthor: {
    200: () => `/authors/${content.author.slug}`,
    301: () => `/authors/${moved.authors}`,
    404: () => '/authors/nothing',
  },
  listPages: { 200: () => '/pages' },
  getPage: {
    200: () => `/pages/${content.page.slug}`,
    301: () => `/pages/${moved.pages}`,
    404: () => '/pages/nothing',
    410: () => `/pages/${gone.page}`,
  },
  listArticles: { 200: () => '/articles' },
  getArticle: {
    200: () => `/articles/${content.article.slug}`,
    301: () => `/articles/${moved.articles}`,
    404: () => '/articles/nothing',
    410: () => `/articles/${gone.article}`,
  },
  getArticlePreview: {
    200: () => previewOf(content.article.id),
    401: () => `/preview/articles/${content.article.id}?token=guessed`,
    404: () => previewOf(NO_ID),
  },
  listPredictions: { 200: () => '/predictions' },
  getPrediction: {
    200: () => `/predictions/${content.prediction.slug}`,
    301: () => `/predictions/${moved.predictions}`,
    404: () => '/predictions/nothing',
  },
  listTimelineEvents: { 200: () => '/timeline-events' },
  getTimelineEvent: {
    200: () => `/timeline-events/${content.event.id}`,
    404: () => '/timeline-events/nothing',
  },
  listComments: { 200: () => `/comments?target=article&targetId=${content.article.id}` },
  getComment: { 200: () => `/comments/${content.removed.id}`, 404: () => `/comments/${NO_ID}` },
  getTrackRecord: { 200: () => '/track-record' },
  getTrackRecordSlices: { 200: () => '/track-record/slices?by=category' },
  listEntries: { 200: () => '/ledger?limit=3' },
  getCheckpoints: { 200: () => '/ledger/checkpoints' },
  listDatasets: { 200: () => '/datasets' },
  getOpenApi: { 200: () => '/openapi.json' },
} satisfies Record<Exclude<EndpointName, 'createComment'>, Addresses>

const readings = Object.entries(addresses) as [keyof typeof addresses, Addresses][]

/** The fault of the server and of the database cannot be had from a healthy one; see below. */
const OWN_FAULTS = [500, 503]

const get = (path: string, headers: Record<string, string> = {}) =>
  api.send(`/api/v1${path}`, { headers })

describe.each(readings)('%s', (name, found) => {
  const probes: Record<number, () => Promise<Response>> = {
    ...Object.fromEntries(
      Object.entries(found).map(([status, address]) => [status, () => get(address())]),
    ),
    304: async () => {
      const etag = (await get(found[200]?.() ?? '')).headers.get('etag') ?? ''
      return get(found[200]?.() ?? '', { 'if-none-match': etag })
    },
    400: () => {
      const path = found[200]?.() ?? ''
      return get(`${path}${path.includes('?') ? '&' : '?'}nonsense=1`)
    },
  }
  const statuses = documentedStatuses(name).filter((status) => !OWN_FAULTS.includes(status))

  it.each(statuses)('answers %i as documented', async (status) => {
    const answer = await probes[status]?.()
    expect(answer?.status).toBe(status)
    expect(await contractFaults(name, answer ?? Response.error())).toEqual([])
  })
})

describe('createComment', () => {
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    api.send('/api/v1/comments', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const comment = () => ({
    target: { type: 'article', id: content.article.id },
    name: 'Ada',
    body: 'Well argued.',
  })
  const key = { 'idempotency-key': 'the-same-key' }

  // in this order: the last of the right ones is one too many
  it.each<[number, () => Promise<Response>]>([
    [201, () => post(comment(), key)],
    [409, () => post({ ...comment(), body: 'Badly argued.' }, key)],
    [404, () => post({ ...comment(), target: { type: 'article', id: NO_ID } })],
    [429, () => post(comment())],
    [400, () => post('{')],
    [413, () => post({ ...comment(), body: 'a'.repeat(20_000) })],
    [415, () => post(comment(), { 'content-type': 'text/plain' })],
    [422, () => post({ ...comment(), name: '' })],
  ])('answers %i as documented', async (status, probe) => {
    const answer = await probe()
    expect(answer.status).toBe(status)
    expect(await contractFaults('createComment', answer)).toEqual([])
  })

  it('has no other documented answers', () => {
    const statuses = [201, 400, 404, 409, 413, 415, 422, 429]
    expect(documentedStatuses('createComment')).toEqual([...statuses, ...OWN_FAULTS])
  })
})

describe('the lists', () => {
  const lists = readings.filter(([name]) => name.startsWith('list'))

  it.each(lists)('%s has something to be looked at', async (_, found) => {
    const { items } = (await (await get(found[200]?.() ?? '')).json()) as { items: unknown[] }
    expect(items.length).toBeGreaterThan(0)
  })
})

describe('every endpoint of the table', () => {
  it('is served: what the router does not know is 404', async () => {
    const paths = Object.values(endpoints).map(({ path }) => path.replace(/\{\w+\}/, 'x'))
    const statuses = await Promise.all(
      paths.map(async (path) => (await api.send(`/api/v1${path}`, { method: 'PUT' })).status),
    )
    expect(new Set(statuses)).toEqual(new Set([405]))
    expect((await api.send('/api/v1/nothing', { method: 'PUT' })).status).toBe(404)
  })
})

function previewOf(articleId: string): string {
  const { secret } = api.payload.config
  const token = signPreviewToken({ secret, articleId, now: new Date() })
  return `/preview/articles/${articleId}?token=${token}`
}

/** The addresses of an article and of a page that were public. */
async function unpublish(): Promise<typeof gone> {
  const article = await createPublished(api.payload)
  const page = await createPage(api.payload)
  const data = { _status: 'draft' } as const
  await api.payload.update({ collection: 'articles', id: article.id, data })
  await api.payload.update({ collection: 'pages', id: page.id, data })
  return { article: article.slug, page: page.slug }
}

/** Gives each document that keeps its old addresses a new one. */
async function renameAll() {
  const { article, prediction, author, category, page } = content
  const documents = {
    articles: article,
    predictions: prediction,
    authors: author,
    categories: category,
    pages: page,
  }
  const old = Object.entries(documents).map(([collection, { slug }]) => [collection, slug])
  await rename('articles', article)
  await rename('predictions', prediction)
  await rename('authors', author)
  await rename('categories', category)
  await rename('pages', page)
  return Object.fromEntries(old) as typeof moved
}

type Renamed = keyof typeof moved

async function rename(collection: Renamed, document: { id: string; slug: string }): Promise<void> {
  const slug = unique('renamed')
  await api.payload.update({ collection, id: document.id, data: { slug } })
  Object.assign(document, { slug })
}
