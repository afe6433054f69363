import { sql } from '@payloadcms/db-postgres'
import { pagesOf } from '@veridact/shared/client'
import { beforeAll, describe, expect, it } from 'vitest'

import { openApi, type Api } from './api.ts'
import {
  createByline,
  createCategory,
  createComment,
  createPrediction,
  createPublished,
  inFuture,
  unique,
} from './drafts.ts'

let api: Api
let category: { id: string; slug: string }
let author: { id: string; slug: string }

const EQUAL = '2020-05-05T05:05:05.123Z'
const LATER = '2021-01-01T00:00:00.000Z'

beforeAll(async () => {
  api = await openApi()
  ;[category, author] = await Promise.all([createCategory(api.payload), createByline(api.payload)])
})

/** The slugs or ids of a whole list, page by page. */
async function walk<Item extends { id: string }>(pages: AsyncIterable<Item[]>): Promise<string[]> {
  const found = await Array.fromAsync(pages)
  return found.flat().map(({ id }) => id)
}

async function setPublished(id: string, at: string): Promise<void> {
  await api.payload.db.drizzle.execute(
    sql`UPDATE articles SET published_at = ${at}::timestamptz WHERE id = ${id}`,
  )
}

describe('the pages of a list', () => {
  it('hold every item once, newest first, equal instants by id', async () => {
    const ids: string[] = []
    for (let index = 0; index < 7; index += 1) {
      const { id } = await createPublished(api.payload, { category: category.id })
      await setPublished(id, index < 5 ? EQUAL : LATER)
      ids.push(id)
    }
    const expected = [
      ...ids.slice(5).toSorted().toReversed(),
      ...ids.slice(0, 5).toSorted().toReversed(),
    ]
    for (const limit of [1, 2, 3, 5, 7, 100]) {
      const query = { category: category.slug, limit }
      expect(await walk(pagesOf(api.client.listArticles, query))).toEqual(expected)
    }
  })

  it('neither repeat nor lose an item when others are published meanwhile', async () => {
    const { id: categoryId, slug } = await createCategory(api.payload)
    const old = [await createPublished(api.payload, { category: categoryId })]
    old.push(await createPublished(api.payload, { category: categoryId }))
    old.push(await createPublished(api.payload, { category: categoryId }))
    for (const { id } of old) await setPublished(id, EQUAL)

    const seen: string[] = []
    for await (const items of pagesOf(api.client.listArticles, { category: slug, limit: 1 })) {
      seen.push(...items.map(({ id }) => id))
      const { id } = await createPublished(api.payload, { category: categoryId })
      await setPublished(id, seen.length === 1 ? LATER : EQUAL.replace('123', '124'))
    }
    expect(seen).toEqual(
      old
        .map(({ id }) => id)
        .toSorted()
        .toReversed(),
    )
  })

  it('end with `null`, also when the last page is full', async () => {
    const { id, slug } = await createCategory(api.payload)
    await createPublished(api.payload, { category: id })
    await createPublished(api.payload, { category: id })
    const first = await api.client.listArticles({ category: slug, limit: 1 })
    expect(first.next).not.toBeNull()
    const last = await api.client.listArticles({
      category: slug,
      limit: 1,
      cursor: first.next ?? '',
    })
    expect(last.items).toHaveLength(1)
    expect(last.next).toBeNull()
  })

  it.each([
    ['categories', (limit: number) => walk(pagesOf(api.client.listCategories, { limit }))],
    ['authors', (limit: number) => walk(pagesOf(api.client.listAuthors, { limit }))],
    ['pages', (limit: number) => walk(pagesOf(api.client.listPages, { limit }))],
    ['timeline events', (limit: number) => walk(pagesOf(api.client.listTimelineEvents, { limit }))],
    ['comments', (limit: number) => walk(pagesOf(api.client.listComments, { limit }))],
    ['predictions', (limit: number) => walk(pagesOf(api.client.listPredictions, { limit }))],
  ])('are parts of the same list: %s', async (_, list) => {
    const { id: article } = await createPublished(api.payload)
    for (let index = 0; index < 3; index += 1) {
      const { id: prediction } = await createPrediction(api.payload)
      await createPublished(api.payload, { predictions: [prediction] })
      await createByline(api.payload)
      await createComment(api.payload, { article, status: 'approved' })
      await api.payload.create({
        collection: 'pages',
        // one title for all: only the id tells them apart
        data: { title: 'One title', slug: unique('page'), _status: 'published' },
      })
      await api.payload.create({
        collection: 'timeline-events',
        data: { article, date: '2026', title: 'A thing', epistemic: 'expected', manualRank: 0 },
      })
    }
    const whole = await list(100)
    expect(whole.length).toBeGreaterThanOrEqual(3)
    expect(new Set(whole).size).toBe(whole.length)
    expect(await list(2)).toEqual(whole)
  })
})

describe('a cursor', () => {
  it('of another filter, order or list is refused by name', async () => {
    const { next } = await api.client.listArticles({ limit: 1 })
    const cursor = next ?? ''
    const wrong = [
      `/articles?category=${category.slug}&cursor=${cursor}`,
      `/predictions?cursor=${cursor}`,
      `/articles?cursor=${cursor.slice(0, -3)}`,
      '/articles?cursor=guessed',
      '/articles?cursor=',
      '/articles?cursor=%00',
    ]
    for (const path of wrong) {
      const answer = await api.send(`/api/v1${path}`)
      expect([path, answer.status]).toEqual([path, 400])
      expect(await answer.json()).toMatchObject({ errors: [{ path: 'query.cursor' }] })
    }
  })

  it.each([
    '/articles?author=nothing',
    '/predictions?category=nothing',
    '/predictions?category=nothing&sort=moved',
    '/timeline-events?article=nothing',
  ])('is refused as well where there is nothing to list: %s', async (path) => {
    expect((await api.send(`/api/v1${path}`)).status).toBe(200)
    expect((await api.send(`/api/v1${path}&cursor=guessed`)).status).toBe(400)
  })

  it('of another order of the same list is refused', async () => {
    await Promise.all([openOne(), openOne()])
    const { next } = await api.client.listPredictions({ limit: 1, sort: 'newest' })
    const answer = await api.send(`/api/v1/predictions?sort=closing&cursor=${next}`)
    expect(answer.status).toBe(400)
  })
})

describe('parameters', () => {
  it.each([
    ['/articles?topic=a', 'query.topic', 'limit, cursor, category, author'],
    ['/site?lang=en', 'query.lang', 'not accepted'],
    ['/articles?limit=0', 'query.limit', '1 to 100'],
    ['/articles?limit=101', 'query.limit', '1 to 100'],
    ['/articles?limit=ten', 'query.limit', '1 to 100'],
    ['/articles?limit=', 'query.limit', '1 to 100'],
    ['/articles?limit=1e1', 'query.limit', '1 to 100'],
    ['/articles?limit=%2010', 'query.limit', '1 to 100'],
    ['/articles?limit=10%0A', 'query.limit', '1 to 100'],
    ['/articles?limit=0x10', 'query.limit', '1 to 100'],
    ['/articles?limit=010', 'query.limit', '1 to 100'],
    ['/articles?limit=%2B5', 'query.limit', '1 to 100'],
    ['/articles?limit=10.0', 'query.limit', '1 to 100'],
    ['/articles?limit=1&limit=2', 'query.limit', 'once'],
    ['/articles?category=a%20b', 'query.category', 'letters, digits'],
    ['/articles?author=../x', 'query.author', 'letters, digits'],
    ['/predictions?state=draft', 'query.state', 'one of open, awaiting'],
    ['/predictions?sort=best', 'query.sort', 'closing'],
    ['/predictions?dataset=a/b', 'query.dataset', 'letters, digits'],
    ['/ledger?limit=1e3', 'query.limit', '1 to 1000'],
    ['/ledger?limit=1001', 'query.limit', '1 to 1000'],
    ['/ledger?after=', 'query.after', '0 to 9007199254740991'],
    ['/ledger?after=1e1', 'query.after', '0 to 9007199254740991'],
    ['/ledger?after=-1', 'query.after', '0 to 9007199254740991'],
    ['/ledger?after=9007199254740992', 'query.after', '0 to 9007199254740991'],
    ['/comments?target=article', 'query.targetId', 'together'],
    ['/comments?targetId=6f1f64d5-3a4b-4a53-8d3a-4f1f0c6f6f11', 'query.targetId', 'together'],
    ['/comments?target=page', 'query.target', 'one of article, prediction'],
  ])('%s is refused: it names %s and what is accepted', async (path, field, accepted) => {
    const answer = await api.send(`/api/v1${path}`)
    expect(answer.status).toBe(400)
    const { errors } = (await answer.json()) as { errors: { path: string; message: string }[] }
    const named = errors.find((error) => error.path === field)
    expect(named?.message).toContain(accepted)
  })

  it('are named once, however many rules they break', async () => {
    const answer = await api.send(`/api/v1/articles?limit=${'9'.repeat(20)}`)
    const { errors } = (await answer.json()) as { errors: unknown[] }
    expect(errors).toHaveLength(1)
  })

  it('are all named when several are wrong', async () => {
    const answer = await api.send('/api/v1/articles?limit=0&topic=a&page=2')
    const { errors } = (await answer.json()) as { errors: { path: string }[] }
    expect(errors.map(({ path }) => path).toSorted()).toEqual([
      'query.limit',
      'query.page',
      'query.topic',
    ])
  })
})

describe('articles', () => {
  it('are those of a category or of an author, and of both', async () => {
    const { id } = await createPublished(api.payload, { authors: [author.id] })
    const both = await createPublished(api.payload, {
      authors: [author.id],
      category: category.id,
    })
    const idsOf = async (query: object) => walk(pagesOf(api.client.listArticles, query))
    expect(await idsOf({ author: author.slug })).toEqual([both.id, id])
    expect(await idsOf({ author: author.slug, category: category.slug })).toEqual([both.id])
  })

  it('of a category that is not there are none', async () => {
    expect(await api.client.listArticles({ category: 'nothing' })).toEqual({
      items: [],
      next: null,
    })
    expect(await api.client.listArticles({ author: 'nothing' })).toEqual({ items: [], next: null })
  })
})

describe('predictions', () => {
  it('are the newsroom’s own without a dataset, and those of a dataset with it', async () => {
    const own = await openOne()
    const imported = await importOne({ status: 'open', closeAt: inFuture() })
    const ids = await walk(pagesOf(api.client.listPredictions, {}))
    expect(ids).toContain(own.id)
    expect(ids).not.toContain(imported.id)
    const ofSet = await walk(pagesOf(api.client.listPredictions, { dataset: imported.dataset }))
    expect(ofSet).toEqual([imported.id])
    expect(await api.client.getPrediction({ slug: imported.slug })).toMatchObject({
      imported: { dataset: imported.dataset },
    })
  })

  it.each([
    ['open', { status: 'open', closeAt: inFuture() }],
    ['awaiting', { status: 'open', closeAt: LATER }],
    ['resolved', { status: 'resolved', closeAt: inFuture() }],
    ['annulled', { status: 'void', closeAt: LATER }],
  ] as const)('in the state %s are found by it and by no other', async (state, record) => {
    const { id, dataset, slug } = await importOne(record)
    const states = ['open', 'awaiting', 'resolved', 'annulled', 'ambiguous'] as const
    for (const other of states) {
      const ids = await walk(pagesOf(api.client.listPredictions, { dataset, state: other }))
      expect([other, ids]).toEqual([other, other === state ? [id] : []])
    }
    expect((await api.client.getPrediction({ slug })).state).toBe(state)
  })

  it('are those of a category, of an author, of an article', async () => {
    const prediction = await openOne({ category: category.id, authors: [author.id] })
    const article = await createPublished(api.payload, { predictions: [prediction.id] })
    const idsOf = (query: object) => walk(pagesOf(api.client.listPredictions, query))
    expect(await idsOf({ category: category.slug })).toEqual([prediction.id])
    expect(await idsOf({ author: author.slug })).toEqual([prediction.id])
    expect(await idsOf({ article: article.slug })).toEqual([prediction.id])
    for (const missing of ['category', 'author', 'article']) {
      expect(await idsOf({ [missing]: 'nothing' })).toEqual([])
      expect(await idsOf({ [missing]: 'nothing', sort: 'moved' })).toEqual([])
    }
  })

  it('closing soonest come first when asked for', async () => {
    const { id, slug } = await createCategory(api.payload)
    const late = await openOne({ category: id, closeAt: inFuture(3_000_000) })
    const soon = await openOne({ category: id, closeAt: inFuture(1_000_000) })
    const same = await openOne({ category: id, closeAt: soon.closeAt ?? null })
    const query = { category: slug, sort: 'closing', limit: 1 } as const
    expect(await walk(pagesOf(api.client.listPredictions, query))).toEqual([
      ...[soon.id, same.id].toSorted(),
      late.id,
    ])
  })
})

/** A prediction on the record, put there by its article. */
async function openOne(data: Parameters<typeof createPrediction>[1] = {}) {
  const prediction = await createPrediction(api.payload, data)
  await createPublished(api.payload, { predictions: [prediction.id] })
  return prediction
}

/** A record as an import leaves it, in a dataset of its own. */
async function importOne(record: { status: 'open' | 'resolved' | 'void'; closeAt: string }) {
  const dataset = unique('set')
  const { id, slug } = await createPrediction(api.payload)
  await api.payload.db.drizzle.execute(sql`
    UPDATE predictions SET
      open_at = '2020-01-01', close_at = ${record.closeAt}::timestamptz, imported_dataset = ${dataset},
      imported_source_id = ${dataset}, imported_status = ${record.status}, imported_outcome = 'yes'
    WHERE id = ${id}`)
  return { id, slug, dataset }
}
