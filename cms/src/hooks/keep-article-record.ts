import type { CollectionBeforeChangeHook } from 'payload'

import { requestMillisecond } from '../access/public.ts'
import type { Article } from '../payload-types.ts'

type Save = {
  data: Partial<Article>
  /** The newest version before; nothing of it yet when the article is created. */
  previous: Partial<Article>
  /** Absent while a draft is saved. */
  publishingAt: string | undefined
}

/**
 * Dates what readers see happen: when the article was first public (A2), when it was last updated in
 * substance (A3), and when its corrections were made.
 */
export const keepArticleRecord: CollectionBeforeChangeHook<Article> = async ({
  data,
  originalDoc,
  req,
}) => {
  const publishingAt = data._status === 'published' ? await requestMillisecond(req) : undefined
  const save = { data, previous: originalDoc ?? {}, publishingAt }
  return {
    ...data,
    publishedAt: firstPublishedAt(save),
    contentUpdatedAt: contentUpdatedAt(save),
    isSubstantiveUpdate: publishingAt ? false : data.isSubstantiveUpdate,
    corrections: datedCorrections(save),
  }
}

/** Only an import brings a date of its own: no request may (field access). */
function firstPublishedAt({ data, previous, publishingAt }: Save): string | null {
  if (previous.publishedAt) return previous.publishedAt
  return publishingAt ? (data.publishedAt ?? publishingAt) : null
}

function contentUpdatedAt({ data, previous, publishingAt }: Save): string | null {
  const isUpdate = publishingAt && previous.publishedAt && data.isSubstantiveUpdate
  return isUpdate ? publishingAt : (previous.contentUpdatedAt ?? null)
}

/** A correction is dated when readers first see it. */
function datedCorrections({ data, previous, publishingAt }: Save): Article['corrections'] {
  const dates = new Map(previous.corrections?.map(({ id, at }) => [id, at]))
  return data.corrections?.map((correction) => ({
    ...correction,
    at: dates.get(correction.id) ?? publishingAt ?? null,
  }))
}
