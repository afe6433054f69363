import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

import type { Article } from '../payload-types.ts'
import { moveAddress } from './keep-redirect.ts'
import { findStoredArticle } from './stored-article.ts'

/** Remembers where readers find a public article now; saving a draft does not move it. */
export const rememberAddress: CollectionBeforeChangeHook<Article> = async ({
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return
  const stored = await findStoredArticle(req, originalDoc.id)
  // by id: one request may save several articles
  req.context[contextKey(originalDoc.id)] = stored?.publishedAt ? stored.slug : undefined
}

/** The old address of a public article leads to it for ever (A4). */
export const keepArticleRedirect: CollectionAfterChangeHook<Article> = async ({ doc, req }) => {
  const from = req.context[contextKey(doc.id)]
  if (typeof from !== 'string') return
  const to = (await findStoredArticle(req, doc.id))?.slug
  if (to) await moveAddress(req, { collection: 'articles', id: doc.id, from, to })
}

function contextKey(id: string): string {
  return `address of ${id}`
}
