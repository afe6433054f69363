import { selectRelated } from '@veridact/shared/domain'
import type { Where } from 'payload'

import type { Article as Stored } from '../payload-types.ts'
import {
  CARD_SELECT,
  loadCardParts,
  toPlainCard,
  type CardRow,
  type PlainCard,
} from './article-cards.ts'
import { PUBLIC_READ, type Context } from './context.ts'
import { findPublic, idOf } from './parts/find-public.ts'

/** Two columns of two. */
const RELATED_COUNT = 4

/** The coverage under an article (A5). */
export async function listRelated(
  context: Context,
  article: Pick<Stored, 'id' | 'category' | 'relatedPinned'>,
): Promise<PlainCard[]> {
  const categoryId = idOf(article.category) ?? ''
  const [pinned, ofCategory, newest] = await Promise.all([
    listPinned(context, (article.relatedPinned ?? []).map(idOf)),
    categoryId === '' ? [] : listNewest(context, { category: { equals: categoryId } }),
    listNewest(context, {}),
  ])
  const related = selectRelated({
    article: { id: article.id, categoryId },
    pinned: pinned.map(toCandidate),
    candidates: [...ofCategory, ...newest].map(toCandidate),
    limit: RELATED_COUNT,
    now: context.now,
  })
  const parts = await loadCardParts(context, related)
  return related.map((row) => toPlainCard(row, parts))
}

async function listPinned(context: Context, ids: readonly (string | undefined)[]) {
  const found = await findPublic(context, ids, (byIds) =>
    context.payload.find({ ...byIds, collection: 'articles', select: CARD_SELECT }),
  )
  return found.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/** One more than is shown, for the article itself may be among them. */
async function listNewest({ payload, req }: Context, where: Where): Promise<CardRow[]> {
  const { docs } = await payload.find({
    ...PUBLIC_READ,
    collection: 'articles',
    where,
    sort: ['-publishedAt', '-id'],
    limit: RELATED_COUNT + 1,
    select: CARD_SELECT,
    depth: 0,
    req,
  })
  return docs
}

/** What Payload gives without a user is published and not retracted. */
function toCandidate(row: CardRow) {
  return { ...row, status: 'published' as const, categoryId: idOf(row.category) ?? '' }
}
