import type { Payload, RequiredDataFromCollectionSlug } from 'payload'

import type { Article, Author, Category, Comment, Page, Prediction } from '../src/payload-types.ts'

let count = 0

/** Something no other document of the file has. */
export function unique(word: string): string {
  count += 1
  return `${word}-${count}`
}

type New<Doc> = Partial<Omit<Doc, 'id' | 'createdAt' | 'updatedAt'>>

/** A day from now, in milliseconds. */
export const TOMORROW_MS = 24 * 60 * 60 * 1000

export function inFuture(ms = TOMORROW_MS): string {
  return new Date(Date.now() + ms).toISOString()
}

export async function createCategory(payload: Payload): Promise<Category> {
  const slug = unique('category')
  return payload.create({ collection: 'categories', data: { name: slug, slug, order: 0 } })
}

export async function createByline(payload: Payload): Promise<Author> {
  const slug = unique('byline')
  return payload.create({ collection: 'authors', data: { name: slug, slug } })
}

/** All that an article needs to be published (A1). */
export async function articleData(payload: Payload): Promise<{
  title: string
  summary: string
  category: string
  authors: string[]
}> {
  const [category, byline] = await Promise.all([createCategory(payload), createByline(payload)])
  return {
    title: unique('An article'),
    summary: 'What is at stake.',
    category: category.id,
    authors: [byline.id],
  }
}

/** A draft that is complete. */
export async function createDraft(payload: Payload, data: New<Article> = {}): Promise<Article> {
  return payload.create({
    collection: 'articles',
    draft: true,
    data: {
      ...(await articleData(payload)),
      ...data,
    } as RequiredDataFromCollectionSlug<'articles'>,
  })
}

export async function createPublished(payload: Payload, data: New<Article> = {}): Promise<Article> {
  return payload.create({
    collection: 'articles',
    data: { ...(await articleData(payload)), _status: 'published', ...data } as never,
  })
}

/** A binary question with all that it needs to open. */
export async function predictionData(
  payload: Payload,
): Promise<New<Prediction> & { question: string; category: string }> {
  const { id } = await createCategory(payload)
  return {
    type: 'binary',
    question: `Will ${unique('it')} happen?`,
    resolutionCriteria: 'It happens, by the official count.',
    otherwiseResolves: 'The day passes without it.',
    category: id,
    closeAt: inFuture(),
    firstForecast: { yes: 620_000, no: 380_000 },
  }
}

/** A prediction that is complete and not on the record. */
export async function createPrediction(
  payload: Payload,
  data: New<Prediction> = {},
): Promise<Prediction> {
  return payload.create({
    collection: 'predictions',
    data: {
      ...(await predictionData(payload)),
      ...data,
    } as RequiredDataFromCollectionSlug<'predictions'>,
  })
}

/** A page of standing text that readers see. */
export async function createPage(payload: Payload, data: New<Page> = {}): Promise<Page> {
  const slug = unique('page')
  return payload.create({
    collection: 'pages',
    data: { title: slug, slug, _status: 'published', ...data },
  })
}

export async function createComment(payload: Payload, data: New<Comment>): Promise<Comment> {
  return payload.create({
    collection: 'comments',
    data: { name: 'A reader', body: 'I think so too.', status: 'pending', ...data },
  })
}
