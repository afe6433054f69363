import type { ArticleCard } from '@veridact/shared/contract'

import type { Article as Stored } from '../payload-types.ts'
import type { Context } from './context.ts'
import { idOf } from './parts/find-public.ts'
import { loadParts, pick, type Parts } from './parts/load-parts.ts'
import { findSummaries } from './predictions.ts'

/** What of an article a card is made from. */
export const CARD_SELECT = {
  slug: true,
  title: true,
  summary: true,
  category: true,
  authors: true,
  hero: true,
  publishedAt: true,
  contentUpdatedAt: true,
} as const

export type CardRow = Pick<Stored, 'id' | keyof typeof CARD_SELECT>

/** A card that does not say what the article predicts, as under "Related coverage". */
export type PlainCard = Omit<ArticleCard, 'prediction'>

/** Where an article's category was deleted, or a draft has none yet. */
const NO_CATEGORY = { slug: 'uncategorised', name: 'Uncategorised' }

/** Articles as lists show them, each with the first of its predictions that is public. */
export async function toCards(
  context: Context,
  rows: readonly (CardRow & Pick<Stored, 'predictions'>)[],
): Promise<ArticleCard[]> {
  const [parts, summaries] = await Promise.all([
    loadCardParts(context, rows),
    findSummaries(
      context,
      rows.flatMap(({ predictions }) => (predictions ?? []).map(idOf)),
    ),
  ])
  return rows.map((row) => {
    const [prediction = null] = pick(summaries, (row.predictions ?? []).map(idOf))
    return { ...toPlainCard(row, parts), prediction }
  })
}

/** What the cards of some articles name, and further pictures. */
export function loadCardParts(
  context: Context,
  rows: readonly CardRow[],
  images: readonly (string | undefined)[] = [],
): Promise<Parts> {
  return loadParts(context, {
    categories: rows.map(({ category }) => idOf(category)),
    authors: rows.flatMap(({ authors }) => authors.map(idOf)),
    images: [...rows.map(({ hero }) => idOf(hero)), ...images],
  })
}

export function toPlainCard(row: CardRow, parts: Parts): PlainCard {
  if (!row.publishedAt) throw new Error(`Article ${row.id} has not been published.`)
  return {
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    category: parts.categories.get(idOf(row.category) ?? '') ?? NO_CATEGORY,
    authors: pick(parts.authors, row.authors.map(idOf)),
    hero: parts.images.get(idOf(row.hero) ?? '') ?? null,
    publishedAt: row.publishedAt,
    contentUpdatedAt: row.contentUpdatedAt ?? null,
  }
}
