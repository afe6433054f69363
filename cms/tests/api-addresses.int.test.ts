import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'

import { openApi, type Api } from './api.ts'
import {
  createByline,
  createDraft,
  createPage,
  createPrediction,
  createPublished,
  unique,
} from './drafts.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
})

const statusOf = async (slug: string) => (await api.send(`/api/v1/articles/${slug}`)).status
const locationOf = async (path: string) => {
  const answer = await api.send(`/api/v1${path}`)
  return [answer.status, answer.headers.get('location')]
}
const change = (id: string, data: object) =>
  api.payload.update({ collection: 'articles', id, data })

async function retract(id: string, reason: string): Promise<void> {
  await api.payload.db.drizzle.execute(sql`
    UPDATE articles SET retracted_at = now(), retraction_reason = ${reason} WHERE id = ${id}`)
}

/** A published article that had another slug before. */
async function createMoved() {
  const { id, slug: old } = await createPublished(api.payload)
  const { slug } = await change(id, { slug: unique('new-address') })
  return { id, old, slug }
}

describe('an article’s address', () => {
  it('is 404 until it is published, and 200 then', async () => {
    const { id, slug } = await createDraft(api.payload)
    expect(await statusOf(slug)).toBe(404)
    await change(id, { _status: 'published' })
    expect(await statusOf(slug)).toBe(200)
  })

  it('is 404 while it is published for later', async () => {
    const { id, slug } = await createPublished(api.payload)
    await api.payload.db.drizzle.execute(
      sql`UPDATE articles SET published_at = now() + interval '1 hour' WHERE id = ${id}`,
    )
    expect(await statusOf(slug)).toBe(404)
  })

  it('is 410 once it was unpublished, and 200 when it is published again', async () => {
    const { id, slug } = await createPublished(api.payload)
    await change(id, { _status: 'draft' })
    expect(await statusOf(slug)).toBe(410)
    await change(id, { _status: 'published' })
    expect(await statusOf(slug)).toBe(200)
  })

  it('has only the notice once it was retracted', async () => {
    const { id, slug } = await createPublished(api.payload, { title: unique('Wrong') })
    await retract(id, 'It was not so.')
    const article = await api.client.getArticle({ slug })
    expect(article).toEqual({
      state: 'retracted',
      slug,
      title: expect.stringContaining('Wrong'),
      retractedAt: expect.stringMatching(/Z$/),
      reason: 'It was not so.',
    })
  })

  it('is 410 when it was retracted and then unpublished, notice and all', async () => {
    const { id, slug } = await createPublished(api.payload)
    await retract(id, 'It was not so.')
    await api.payload.db.drizzle.execute(
      sql`UPDATE articles SET _status = 'draft' WHERE id = ${id}`,
    )
    expect(await statusOf(slug)).toBe(410)
  })
})

describe('an old slug', () => {
  it('leads to the new address, in one step however often it changed', async () => {
    const { id, old, slug } = await createMoved()
    const { slug: newest } = await change(id, { slug: unique('newest-address') })
    for (const earlier of [old, slug]) {
      expect(await locationOf(`/articles/${earlier}`)).toEqual([301, `/api/v1/articles/${newest}`])
    }
    expect(await api.client.getArticle({ slug: old })).toMatchObject({ slug: newest })
  })

  it('may be kept no longer than until it is asked for again', async () => {
    const { old } = await createMoved()
    const { headers } = await api.send(`/api/v1/articles/${old}`)
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  })

  it('leads to the notice of a retracted article', async () => {
    const { id, old, slug } = await createMoved()
    await retract(id, 'It was not so.')
    expect(await locationOf(`/articles/${old}`)).toEqual([301, `/api/v1/articles/${slug}`])
  })

  it('of an unpublished article is gone as well', async () => {
    const { id, old } = await createMoved()
    await change(id, { _status: 'draft' })
    expect(await locationOf(`/articles/${old}`)).toEqual([410, null])
  })

  it('is 404 when what it led to is no longer public and never says so', async () => {
    const { id, old } = await createMoved()
    await api.payload.db.drizzle.execute(
      sql`UPDATE articles SET published_at = NULL, _status = 'draft' WHERE id = ${id}`,
    )
    expect(await locationOf(`/articles/${old}`)).toEqual([404, null])
  })

  it('is the address again when the article goes back to it', async () => {
    const { id, old, slug } = await createMoved()
    await change(id, { slug: old })
    expect(await api.client.getArticle({ slug: old })).toMatchObject({ id, slug: old })
    expect(await locationOf(`/articles/${slug}`)).toEqual([301, `/api/v1/articles/${old}`])
  })

  it('still leads on while only a draft has it', async () => {
    const { old, slug } = await createMoved()
    await createDraft(api.payload, { slug: old })
    expect(await locationOf(`/articles/${old}`)).toEqual([301, `/api/v1/articles/${slug}`])
  })

  it('of a prediction, an author and a category leads to the new one', async () => {
    const prediction = await createPrediction(api.payload)
    const { category } = await createPublished(api.payload, { predictions: [prediction.id] })
    const author = await createByline(api.payload)
    const documents = [
      ['predictions', prediction],
      ['authors', author],
      ['categories', Object(category)],
    ] as const
    for (const [collection, { id, slug: old }] of documents) {
      const slug = unique('renamed')
      await api.payload.update({ collection, id, data: { slug } })
      expect(await locationOf(`/${collection}/${old}`)).toEqual([
        301,
        `/api/v1/${collection}/${slug}`,
      ])
    }
  })
})

describe('a page’s address', () => {
  const publish = (id: string, data: object) =>
    api.payload.update({ collection: 'pages', id, data: { _status: 'published', ...data } })

  it('leads to the new one once it was published under another', async () => {
    const { id, slug: old } = await createPage(api.payload)
    const [second, third] = [unique('renamed'), unique('renamed')]
    await publish(id, { slug: second })
    await publish(id, { slug: third })
    expect(await locationOf(`/pages/${old}`)).toEqual([301, `/api/v1/pages/${third}`])
    expect(await locationOf(`/pages/${second}`)).toEqual([301, `/api/v1/pages/${third}`])
  })

  it('is another page’s as soon as that one takes it', async () => {
    const { id, slug: old } = await createPage(api.payload)
    await publish(id, { slug: unique('renamed') })
    await createPage(api.payload, { slug: old, title: 'The new one' })
    expect(await api.client.getPage({ slug: old })).toMatchObject({ title: 'The new one' })
  })

  it('is 404 as long as only drafts have it', async () => {
    const slug = unique('draft')
    const { id } = await createPage(api.payload, { slug, _status: 'draft' })
    await publish(id, { slug: unique('published') })
    expect((await api.send(`/api/v1/pages/${slug}`)).status).toBe(404)
  })

  it('is 410 once the page was unpublished, and so is an old one', async () => {
    const { id, slug: old } = await createPage(api.payload)
    const { slug } = await publish(id, { slug: unique('renamed') })
    await api.payload.update({ collection: 'pages', id, data: { _status: 'draft' } })
    expect((await api.send(`/api/v1/pages/${slug}`)).status).toBe(410)
    expect((await api.send(`/api/v1/pages/${old}`)).status).toBe(410)
  })
})

describe('a prediction’s address', () => {
  it('is 404 until it is on the record, and stays when its article goes', async () => {
    const { id, slug } = await createPrediction(api.payload)
    const address = `/api/v1/predictions/${slug}`
    expect((await api.send(address)).status).toBe(404)
    const article = await createPublished(api.payload, { predictions: [id] })
    expect((await api.send(address)).status).toBe(200)
    await change(article.id, { _status: 'draft' })
    expect((await api.send(address)).status).toBe(200)
    expect(await api.client.getPrediction({ slug })).toMatchObject({ articles: [] })
  })
})
