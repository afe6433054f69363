import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Article } from '../payload-types.ts'
import { moveAddress } from './keep-redirect.ts'
import { findStoredArticle } from './stored-article.ts'

/** Where a public article stood before this save, by its id. */
const formerSlugs = new WeakMap<PayloadRequest['context'], Map<string, string>>()

/** Remembers where readers find the article now; saving a draft does not move it. */
export const rememberAddress: CollectionBeforeChangeHook<Article> = async ({
  originalDoc,
  req,
}) => {
  if (!originalDoc) return
  const stored = await findStoredArticle(req, originalDoc.id)
  if (!stored?.publishedAt || !stored.slug) return
  const slugs = formerSlugs.get(req.context) ?? new Map<string, string>()
  formerSlugs.set(req.context, slugs.set(originalDoc.id, stored.slug))
}

/** The old address of a public article leads to it for ever (A4). */
export const keepArticleRedirect: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const from = formerSlugs.get(req.context)?.get(doc.id)
  if (!from) return
  const to = (await findStoredArticle(req, doc.id))?.slug
  if (to) await moveAddress(req, { collection: 'articles', id: doc.id, from, to })
}
