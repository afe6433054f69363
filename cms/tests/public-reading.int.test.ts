import { sql } from '@payloadcms/db-postgres'
import { isPublic, predictionState } from '@veridact/shared/domain'
import type { CollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Article, Prediction } from '../src/payload-types.ts'
import {
  createComment,
  createDraft,
  createPrediction,
  createPublished,
  inFuture,
  TOMORROW_MS,
  unique,
} from './drafts.ts'
import { onePixel } from './images.ts'
import { openNewsroom, type Newsroom } from './newsroom.ts'

/** Stands in every text that no visitor may see. */
const SECRET = 'for staff only'

let payload: Newsroom['payload']
let desks: Newsroom['desks']
let draft: Article
let published: Article
let draftPrediction: Prediction
let openPrediction: Prediction

beforeAll(async () => {
  ;({ payload, desks } = await openNewsroom())
  ;[draftPrediction, openPrediction] = await Promise.all([
    createPrediction(payload, { question: `Is it ${SECRET}?` }),
    createPrediction(payload),
  ])
  draft = await createDraft(payload, { title: SECRET, slug: unique('draft'), topics: [SECRET] })
  published = await createPublished(payload, {
    createdBy: desks.editor.id,
    predictions: [openPrediction.id],
    relatedPinned: [draft.id],
    body: richText([
      link('articles', draft.id),
      link('predictions', draftPrediction.id),
      link('predictions', openPrediction.id),
    ]) as never,
  })
  await payload.update({
    collection: 'articles',
    id: draft.id,
    draft: true,
    data: { predictions: [draftPrediction.id, openPrediction.id] },
  })
  await payload.update({
    collection: 'articles',
    id: published.id,
    draft: true,
    data: { summary: SECRET },
  })
})

/** Everything of a collection that a visitor finds, as deep as it goes. */
const seen = (collection: CollectionSlug) =>
  payload.find({ collection, overrideAccess: false, depth: 3, limit: 1000 })
const idsSeen = async (collection: CollectionSlug) =>
  (await seen(collection)).docs.map(({ id }) => id)

describe('the query of what is public says the same as the domain', () => {
  const instants = [null, inFuture(-TOMORROW_MS), inFuture(TOMORROW_MS)]

  it('of articles', async () => {
    const now = new Date().toISOString()
    const cases = instants.flatMap((publishedAt) =>
      instants
        .slice(0, 2)
        .flatMap((retractedAt) =>
          (['draft', 'published'] as const).map((status) => ({ publishedAt, retractedAt, status })),
        ),
    )
    const expected: string[] = []
    const ids: string[] = []
    for (const { publishedAt, retractedAt, status } of cases) {
      const { id } = await createDraft(payload)
      await payload.db.drizzle.execute(sql`
        UPDATE articles SET published_at = ${publishedAt}::timestamptz, _status = ${status},
          retracted_at = ${retractedAt}::timestamptz WHERE id = ${id}`)
      ids.push(id)
      if (isPublic({ status, publishedAt, retractedAt }, now)) expected.push(id)
    }
    const found = (await idsSeen('articles')).filter((id) => ids.includes(String(id)))
    expect(expected).toHaveLength(1)
    expect(found).toEqual(expected)
  })

  it('of predictions', async () => {
    const now = new Date().toISOString()
    const expected: string[] = []
    const ids: string[] = []
    for (const openAt of instants) {
      const { id, closeAt } = await createPrediction(payload, { openAt })
      ids.push(id)
      if (predictionState({ now, openAt, closeAt }) !== 'draft') expected.push(id)
    }
    const found = (await idsSeen('predictions')).filter((id) => ids.includes(String(id)))
    expect(expected).toHaveLength(1)
    expect(found).toEqual(expected)
  })
})

describe('a visitor', () => {
  it.each(['articles', 'predictions', 'timeline-events', 'comments', 'media', 'pages'] as const)(
    'finds nothing of a draft in %s, however deep',
    async (collection) => {
      const page = { title: SECRET, slug: unique('page') }
      await payload.create({ collection: 'pages', draft: true, data: page })
      await createEvent({ article: draft.id, title: SECRET })
      await createEvent({ article: draft.id, prediction: openPrediction.id })
      await createComment(payload, { article: draft.id, body: SECRET, status: 'approved' })
      expect(JSON.stringify(await seen(collection))).not.toContain(SECRET)
    },
  )

  it('finds what is public, through relations too', async () => {
    const article = await payload.findByID({
      collection: 'articles',
      id: published.id,
      overrideAccess: false,
      depth: 2,
    })
    expect(article.predictions).toMatchObject([{ question: openPrediction.question }])
    expect(article.category).toMatchObject({ slug: expect.stringContaining('category') })
    expect(article.authors).toMatchObject([{ slug: expect.stringContaining('byline') }])
    // the id of what may not be read stays; nothing else of it does
    expect(article.relatedPinned).toEqual([draft.id])
    expect(article.createdBy).toBeUndefined()
  })

  it('asking for drafts gets none', async () => {
    const found = await payload.find({
      collection: 'articles',
      draft: true,
      overrideAccess: false,
      depth: 3,
      limit: 1000,
    })
    expect(JSON.stringify(found)).not.toContain(SECRET)
    await expect(
      payload.findVersions({ collection: 'articles', overrideAccess: false }),
    ).rejects.toThrow('not allowed')
  })

  it('cannot search in what they may not read', async () => {
    const found = await payload.find({
      collection: 'articles',
      overrideAccess: false,
      where: { 'relatedPinned.title': { equals: SECRET } },
    })
    expect(found.docs).toEqual([])
  })

  it('reads categories, bylines, pictures and the site’s words, and no account or old address', async () => {
    const file = await onePixel('public')
    const picture = await payload.create({ collection: 'media', data: { alt: 'Seen' }, file })
    expect(await idsSeen('media')).toContain(picture.id)
    expect((await seen('categories')).totalDocs).toBeGreaterThan(0)
    expect((await seen('authors')).totalDocs).toBeGreaterThan(0)
    expect(await payload.findGlobal({ slug: 'site', overrideAccess: false })).toBeTruthy()
    for (const collection of ['users', 'redirects'] as const) {
      await expect(seen(collection)).rejects.toThrow('not allowed')
    }
  })
})

describe('what belongs to an article or a prediction is public where that is, and only there', () => {
  it.each([
    ['a draft article', () => ({ article: draft.id }), false],
    ['a public article', () => ({ article: published.id }), true],
    ['a draft prediction', () => ({ prediction: draftPrediction.id }), false],
    ['a public prediction', () => ({ prediction: openPrediction.id }), true],
    [
      'a draft article and a public prediction',
      () => ({ article: draft.id, prediction: openPrediction.id }),
      true,
    ],
    [
      'a public article and a draft prediction',
      () => ({ article: published.id, prediction: draftPrediction.id }),
      true,
    ],
  ])('an event of %s', async (_, target, isSeen) => {
    const { id } = await createEvent(target())
    expect((await idsSeen('timeline-events')).includes(id)).toBe(isSeen)
  })

  it('an event of a retracted article is gone with it', async () => {
    const { id: article } = await createPublished(payload)
    const { id } = await createEvent({ article })
    await payload.db.drizzle.execute(
      sql`UPDATE articles SET retracted_at = now() WHERE id = ${article}`,
    )
    expect(await idsSeen('timeline-events')).not.toContain(id)
  })

  it.each([
    ['pending', false],
    ['approved', true],
    ['rejected', false],
    ['spam', false],
    ['removed', false],
  ] as const)('a comment that is %s', async (status, isSeen) => {
    const { id } = await createComment(payload, { article: published.id, status })
    expect((await idsSeen('comments')).includes(id)).toBe(isSeen)
    const elsewhere = await createComment(payload, { article: draft.id, status })
    expect(await idsSeen('comments')).not.toContain(elsewhere.id)
  })

  it('a reply, under a comment that is approved or was removed (C5)', async () => {
    const parent = await createComment(payload, { article: published.id, status: 'approved' })
    const reply = await createComment(payload, {
      article: published.id,
      parent: parent.id,
      status: 'approved',
    })
    const withParent = async (status: string) => {
      await payload.db.drizzle.execute(
        sql`UPDATE comments SET status = ${status}::enum_comments_status WHERE id = ${parent.id}`,
      )
      return (await idsSeen('comments')).includes(reply.id)
    }
    expect(await withParent('approved')).toBe(true)
    expect(await withParent('removed')).toBe(true)
    expect(await withParent('pending')).toBe(false)
  })
})

async function createEvent(data: { article?: string; prediction?: string; title?: string }) {
  return payload.create({
    collection: 'timeline-events',
    data: { date: '2026-06', title: 'It begins', epistemic: 'expected', ...data },
  })
}

function richText(children: object[]): object {
  const paragraph = { type: 'paragraph', version: 1, children }
  return { root: { type: 'root', version: 1, children: [paragraph] } }
}

function link(relationTo: string, value: string): object {
  const fields = { linkType: 'internal', doc: { relationTo, value }, newTab: false }
  const text = { type: 'text', version: 1, text: 'there' }
  return { type: 'link', version: 3, fields, children: [text] }
}
