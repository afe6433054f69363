import type { CollectionBeforeChangeHook } from 'payload'

import { requestNow } from '../access/public.ts'
import type { Article } from '../payload-types.ts'
import { findStoredArticle, type StoredArticle } from './stored-article.ts'

type Save = {
  data: Partial<Article>
  stored: StoredArticle | undefined
  /** Absent while a draft is saved. */
  publishingAt: string | undefined
}

/**
 * Keeps what a save must not decide: when the article was first public (A2), when it was last updated in
 * substance (A3), that it was retracted, and when its corrections were made.
 *
 * All of it follows the stored row, so neither a stale form nor an old version restored changes it.
 */
export const keepArticleRecord: CollectionBeforeChangeHook<Article> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const id = operation === 'update' ? originalDoc?.id : undefined
  const stored = id ? await findStoredArticle(req, id) : undefined
  const publishingAt = data._status === 'published' ? await requestNow(req) : undefined
  const save = { data, stored, publishingAt }
  return {
    ...data,
    publishedAt: firstPublishedAt(save),
    contentUpdatedAt: contentUpdatedAt(save),
    isSubstantiveUpdate: publishingAt ? false : data.isSubstantiveUpdate,
    retractedAt: stored?.retractedAt ?? null,
    retractionReason: stored?.retractionReason ?? null,
    corrections: datedCorrections(save, originalDoc),
  }
}

/** Only an import brings a date of its own: no request may (field access). */
function firstPublishedAt({ data, stored, publishingAt }: Save): string | null {
  if (stored?.publishedAt) return stored.publishedAt
  return publishingAt ? (data.publishedAt ?? publishingAt) : null
}

function contentUpdatedAt({ data, stored, publishingAt }: Save): string | null {
  const isUpdate = publishingAt && stored?.publishedAt && data.isSubstantiveUpdate
  return isUpdate ? publishingAt : (stored?.contentUpdatedAt ?? null)
}

/** A correction is dated when readers first see it. */
function datedCorrections(
  { data, publishingAt }: Save,
  previous: Article | undefined,
): Article['corrections'] {
  const dates = new Map(previous?.corrections?.map(({ id, at }) => [id, at]))
  return data.corrections?.map((correction) => ({
    ...correction,
    at: dates.get(correction.id) ?? publishingAt ?? null,
  }))
}
