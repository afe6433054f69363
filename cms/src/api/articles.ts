import type { RetractedArticle } from '@veridact/shared/contract'
import { articleAddressState } from '@veridact/shared/domain'
import type { Where } from 'payload'

import { CARD_SELECT, toCards } from './article-cards.ts'
import { PAGE_SELECT, toPage } from './article-page.ts'
import { FULL_READ, PUBLIC_READ, type Context } from './context.ts'
import { elsewhere, gone } from './elsewhere.ts'
import type { Handler } from './handler.ts'
import type { Input } from './http/parse-request.ts'
import { keysetPage } from './lists/keyset.ts'
import { findId } from './parts/find-id.ts'
import { findSummaries } from './predictions.ts'

const ORDER = { field: 'publishedAt', direction: 'descending', kind: 'instant' } as const

export const listArticles: Handler<'listArticles'> = async ({ query }, context) => {
  const list = ['articles', query.category, query.author]
  const { where, sort, limit, cut } = keysetPage({ list, order: ORDER, query })
  const filters = await filterArticles(context, query)
  if (!filters) return { items: [], next: null }
  const { docs } = await context.payload.find({
    ...PUBLIC_READ,
    collection: 'articles',
    where: { and: [where, ...filters] },
    sort,
    limit,
    select: { ...CARD_SELECT, predictions: true },
    depth: 0,
    req: context.req,
  })
  const { items, next } = cut(docs)
  return { items: await toCards(context, items), next }
}

export const getArticle: Handler<'getArticle'> = async ({ params: { slug } }, context) => {
  const { docs } = await context.payload.find({
    ...PUBLIC_READ,
    collection: 'articles',
    where: { slug: { equals: slug } },
    limit: 1,
    select: PAGE_SELECT,
    depth: 0,
    req: context.req,
  })
  const [row] = docs
  if (!row) return getNotice(context, slug)
  return toPage(context, row, findSummaries)
}

/** @returns `undefined` when none can be: the category or author is not there. */
async function filterArticles(
  context: Context,
  { category, author }: Input<'listArticles'>['query'],
): Promise<Where[] | undefined> {
  const [categoryId, authorId] = await Promise.all([
    category !== undefined && findId(context, { collection: 'categories', slug: category }),
    author !== undefined && findId(context, { collection: 'authors', slug: author }),
  ])
  if (categoryId === undefined || authorId === undefined) return undefined
  return [
    ...(categoryId ? [{ category: { equals: categoryId } }] : []),
    ...(authorId ? [{ authors: { equals: authorId } }] : []),
  ]
}

/** What stands at an address where no public article does. */
async function getNotice(context: Context, slug: string): Promise<RetractedArticle> {
  const { docs } = await context.payload.find({
    ...FULL_READ,
    collection: 'articles',
    where: { slug: { equals: slug } },
    limit: 1,
    select: {
      title: true,
      slug: true,
      publishedAt: true,
      retractedAt: true,
      retractionReason: true,
      _status: true,
    },
    depth: 0,
    req: context.req,
  })
  const [found] = docs
  if (!found) throw await elsewhere(context, { collection: 'articles', slug })
  const { title, publishedAt, retractedAt, retractionReason, _status } = found
  const state = articleAddressState(
    { status: _status ?? 'draft', publishedAt, retractedAt },
    context.now,
  )
  if (state === 'gone') throw gone('article')
  if (state !== 'retracted' || !retractedAt) {
    throw await elsewhere(context, { collection: 'articles', slug })
  }
  return { state, slug, title, retractedAt, reason: retractionReason ?? '' }
}
