import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'

import { link, paragraph, richText, textNode } from '../src/import/rich-text/lexical.ts'
import type { Article, Prediction } from '../src/payload-types.ts'
import { openApi, type Api } from './api.ts'
import { createComment, createDraft, createPrediction, createPublished, unique } from './drafts.ts'

/** Stands in everything that no reader may see. */
const SECRET = 'for-staff-only'

type Hidden = { article: Article; prediction: Prediction }

let api: Api
/** Public documents that point at hidden ones wherever a document can. */
let visible: Hidden
let hidden: Record<string, Hidden>

beforeAll(async () => {
  api = await openApi()
  const names = ['draft', 'scheduled', 'retracted', 'unpublished'] as const
  hidden = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await createHidden(name)] as const)),
  )
  visible = await createVisible()
  await Promise.all(Object.values(hidden).map(addHangingOn))
})

/** Every address of the API that could show something of another document, and each list in full. */
function surfaces(): string[] {
  const { article, prediction } = visible
  const category = Object(article.category).slug
  const targets = [
    ['article', article.id],
    ['prediction', prediction.id],
    ...Object.values(hidden).flatMap((documents) => [
      ['article', documents.article.id],
      ['prediction', documents.prediction.id],
    ]),
  ]
  return [
    '/site',
    '/categories?limit=100',
    '/authors?limit=100',
    '/pages?limit=100',
    '/articles?limit=100',
    `/articles?category=${category}`,
    `/articles/${article.slug}`,
    '/predictions?limit=100',
    '/predictions?limit=100&sort=closing',
    `/predictions?article=${article.slug}`,
    `/predictions/${prediction.slug}`,
    '/timeline-events?limit=100',
    `/timeline-events?article=${article.slug}`,
    `/timeline-events?prediction=${prediction.slug}`,
    '/comments?limit=100',
    ...targets.map(([type, id]) => `/comments?target=${type}&targetId=${id}`),
    ...Object.values(hidden).flatMap((documents) => [
      `/articles/${documents.article.slug}`,
      `/predictions/${documents.prediction.slug}`,
      `/predictions?article=${documents.article.slug}`,
      `/timeline-events?article=${documents.article.slug}`,
      `/timeline-events?prediction=${documents.prediction.slug}`,
    ]),
  ]
}

describe('what is not public', () => {
  it('stands in no answer, through no relation', async () => {
    // of a retracted article its own address shows slug, title and reason, and nothing else does
    const notice = `/articles/${hidden.retracted?.article.slug}`
    for (const path of surfaces().filter((address) => address !== notice)) {
      expect([path, await read(path)]).toEqual([path, expect.not.stringContaining(SECRET)])
    }
  })

  it('is shown nowhere by its id alone', async () => {
    const documents = Object.values(hidden).flatMap(({ article, prediction }) => [
      article,
      prediction,
    ])
    for (const path of surfaces()) {
      const text = await read(path)
      const found = documents.filter(({ id }) => text.includes(id))
      expect([path, found]).toEqual([path, []])
    }
  })

  it('is a notice and no more when it was retracted', async () => {
    const { slug } = hidden.retracted?.article ?? { slug: '' }
    const article = await api.client.getArticle({ slug })
    expect(Object.keys(article).toSorted()).toEqual([
      'reason',
      'retractedAt',
      'slug',
      'state',
      'title',
    ])
  })

  it('leaves no place: the words of a link to it stay, the rest is complete', async () => {
    const article = await api.readArticle(visible.article.slug)
    const words = { type: 'text', text: 'these words', marks: [] }
    const count = 2 * Object.keys(hidden).length
    expect(article.body).toEqual([{ type: 'paragraph', children: Array(count).fill(words) }])
    expect(article.predictions.map(({ slug }) => slug)).toEqual([visible.prediction.slug])
    expect(article.timeline).toHaveLength(1)
    expect(article.discussion).toMatchObject({ count: 1, next: null })
  })

  it('is not counted: the key number is that of the first prediction on the record', async () => {
    const { items } = await api.client.listArticles({ limit: 100 })
    const card = items.find(({ slug }) => slug === visible.article.slug)
    expect(card?.prediction?.slug).toBe(visible.prediction.slug)
  })
})

describe('a newer draft of a public article', () => {
  it('changes nothing that readers see', async () => {
    const { id, slug } = await createPublished(api.payload)
    const before = await (await api.send(`/api/v1/articles/${slug}`)).text()
    await api.payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { title: SECRET, slug: SECRET, summary: SECRET, topics: [SECRET] },
    })
    expect(await (await api.send(`/api/v1/articles/${slug}`)).text()).toBe(before)
    expect((await api.send(`/api/v1/articles/${SECRET}`)).status).toBe(404)
  })
})

describe('a page of standing text', () => {
  it('is 404 while it is a draft, and in no list', async () => {
    const slug = unique(SECRET)
    await api.payload.create({ collection: 'pages', draft: true, data: { title: SECRET, slug } })
    expect((await api.send(`/api/v1/pages/${slug}`)).status).toBe(404)
    for (const path of ['/pages', '/site']) {
      expect(await (await api.send(`/api/v1${path}`)).text()).not.toContain(SECRET)
    }
  })
})

describe('staff', () => {
  it('are in no answer: neither names nor addresses nor ids', async () => {
    const user = await api.payload.create({
      collection: 'users',
      data: {
        email: 'somebody@newsroom.test',
        name: 'Somebody',
        password: 'a long enough password',
        roles: ['editor'],
      },
    })
    const { id, slug } = await createPublished(api.payload)
    await api.payload.db.drizzle.execute(
      sql`UPDATE articles SET created_by_id = ${user.id} WHERE id = ${id}`,
    )
    const text = await (await api.send(`/api/v1/articles/${slug}`)).text()
    expect(text).not.toMatch(/newsroom\.test|Somebody/)
    expect(text).not.toContain(user.id)
  })
})

/** What an address answers; a fault of ours would hide what leaks. */
async function read(path: string): Promise<string> {
  const answer = await api.send(`/api/v1${path}`)
  expect([path, answer.status]).toEqual([path, expect.toBeOneOf([200, 404, 410])])
  return answer.text()
}

async function createHidden(name: 'draft' | 'scheduled' | 'retracted' | 'unpublished') {
  const slug = unique(`${SECRET}-${name}`)
  const prediction = await createPrediction(api.payload, {
    question: `Is ${SECRET} true?`,
    slug: `${slug}-prediction`,
    background: SECRET,
  })
  const data = { slug, title: `${SECRET} ${name}`, summary: SECRET, topics: [SECRET] }
  const article =
    name === 'draft'
      ? await createDraft(api.payload, { ...data, predictions: [prediction.id] })
      : await createPublished(api.payload, data)
  const changes = {
    draft: sql`SELECT 1`,
    scheduled: sql`UPDATE articles SET published_at = now() + interval '1 day' WHERE id = ${article.id}`,
    retracted: sql`UPDATE articles SET retracted_at = now(), retraction_reason = 'It was wrong.' WHERE id = ${article.id}`,
    unpublished: sql`UPDATE articles SET _status = 'draft' WHERE id = ${article.id}`,
  }
  await api.payload.db.drizzle.execute(changes[name])
  return { article, prediction }
}

async function createVisible(): Promise<Hidden> {
  const prediction = await createPrediction(api.payload)
  const secrets = Object.values(hidden)
  const article = await createPublished(api.payload, { predictions: [prediction.id] })
  // afterwards, past the hooks: publishing with drafts would put them on the record
  await api.payload.db.drizzle.execute(sql`
    UPDATE articles SET body = ${JSON.stringify(
      richText([
        paragraph(
          secrets.flatMap((documents, index) => [
            linkTo('articles', documents.article.id, `${index}a`),
            linkTo('predictions', documents.prediction.id, `${index}p`),
          ]),
        ),
      ]),
    )}::jsonb WHERE id = ${article.id}`)
  for (const [index, { article: other, prediction: draft }] of secrets.entries()) {
    await relate(article.id, { order: index, path: 'relatedPinned', articles_id: other.id })
    await relate(article.id, { order: -1 - index, path: 'predictions', predictions_id: draft.id })
    await relate(other.id, { order: 1, path: 'predictions', predictions_id: prediction.id })
  }
  await createComment(api.payload, { article: article.id, status: 'approved' })
  await createComment(api.payload, { article: article.id, status: 'pending', body: SECRET })
  await createComment(api.payload, { article: article.id, status: 'spam', body: SECRET })
  await createComment(api.payload, { article: article.id, status: 'rejected', body: SECRET })
  await api.payload.create({
    collection: 'timeline-events',
    data: {
      article: article.id,
      prediction: secrets[0]?.prediction.id ?? null,
      date: '2026',
      title: 'A thing',
      epistemic: 'expected',
      manualRank: 0,
    },
  })
  return { article, prediction }
}

/** Comments and events hang on hidden documents too. */
async function addHangingOn({ article, prediction }: Hidden): Promise<void> {
  for (const target of [{ article: article.id }, { prediction: prediction.id }]) {
    await createComment(api.payload, { ...target, status: 'approved', body: SECRET })
    await api.payload.create({
      collection: 'timeline-events',
      data: { ...target, date: '2026', title: SECRET, epistemic: 'alleged', manualRank: 0 },
    })
  }
}

function linkTo(relationTo: 'articles' | 'predictions', value: string, id: string) {
  return link(id, { doc: { relationTo, value } }, [textNode('these words', 0)])
}

type Relation = { order: number; path: string; articles_id?: string; predictions_id?: string }

/** A relation as Payload stores it; the editor's own hooks would not let most of these be made. */
async function relate(parent: string, relation: Relation): Promise<void> {
  const { order, path, articles_id = null, predictions_id = null } = relation
  await api.payload.db.drizzle.execute(sql`
    INSERT INTO articles_rels ("order", parent_id, path, articles_id, predictions_id)
    VALUES (${order}, ${parent}, ${path}, ${articles_id}, ${predictions_id})`)
}
