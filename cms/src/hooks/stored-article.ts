import type { PayloadRequest } from 'payload'

import type { Article } from '../payload-types.ts'

/** What readers have of an article: its row, not its newest draft. */
export type StoredArticle = Pick<
  Article,
  'id' | 'slug' | 'publishedAt' | 'contentUpdatedAt' | 'retractedAt' | 'retractionReason'
>

/** The stored row of an article; what hooks call `originalDoc` is its newest version. */
export async function findStoredArticle(
  req: PayloadRequest,
  id: string,
): Promise<StoredArticle | undefined> {
  const row = await req.payload.db.findOne<StoredArticle & { id: string }>({
    collection: 'articles',
    where: { id: { equals: id } },
    select: {
      slug: true,
      publishedAt: true,
      contentUpdatedAt: true,
      retractedAt: true,
      retractionReason: true,
    },
    req,
  })
  return row ?? undefined
}
