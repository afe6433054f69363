import type { PayloadRequest } from 'payload'

import type { Article } from '../../payload-types.ts'
import type { ArticleRecord } from './article-record.ts'

/** What an import writes, and nothing else: all other fields stay as the newsroom has them. */
export type ArticleData = Omit<ArticleRecord, 'category' | 'slug' | 'publishedAt'> & {
  category: string
  importDigest: string
}

/** Nothing of what was written is read back but its address. */
const QUIET = {
  collection: 'articles',
  select: { slug: true, isImported: true },
  depth: 0,
} as const

/** Makes a published article, dated as its source has it. */
export function createArticle(
  data: ArticleData & Pick<ArticleRecord, 'slug' | 'publishedAt'>,
  req: PayloadRequest,
): Promise<Pick<Article, 'isImported' | 'slug'>> {
  const isImported = true as const
  return req.payload.create({
    ...QUIET,
    data: { ...data, isImported, _status: 'published', aiDisclosure: { use: 'none' } },
    req,
  })
}

/**
 * Writes a changed record over the article as it stands. Its address, its date and whether it is public
 * stay, and a draft that an editor has begun stays the newest version: saved without more, Payload would
 * publish the draft along with the record.
 */
export async function updateArticle(
  data: ArticleData,
  known: Article,
  req: PayloadRequest,
): Promise<void> {
  const { id } = known
  const newest = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    joins: false,
    draft: true,
    req,
  })
  await req.payload.update({ ...QUIET, id, data: { ...contentOf(known), ...data }, req })
  const hasDraft = known._status === 'published' && newest._status === 'draft'
  if (hasDraft)
    await req.payload.update({ ...QUIET, id, data: contentOf(newest), draft: true, req })
}

function contentOf(article: Article): Omit<Article, 'id' | 'createdAt' | 'updatedAt'> {
  const { id: _, createdAt: _created, updatedAt: _updated, ...content } = article
  return content
}
