import type { PayloadRequest } from 'payload'

import type { Article } from '../payload-types.ts'

/** Where readers have an article: its stored row; what hooks call `originalDoc` is its newest draft. */
export type StoredArticle = Pick<Article, 'id' | 'slug' | 'publishedAt'>

/** The stored row of an article. */
export async function findStoredArticle(
  req: PayloadRequest,
  id: string,
): Promise<StoredArticle | undefined> {
  const row = await req.payload.db.findOne<StoredArticle>({
    collection: 'articles',
    where: { id: { equals: id } },
    select: { slug: true, publishedAt: true },
    req,
  })
  return row ?? undefined
}
