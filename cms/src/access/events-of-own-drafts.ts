import type { PayloadRequest, Where } from 'payload'

import type { TimelineEvent } from '../payload-types.ts'
import { authorsOwnDrafts } from './authors-own-drafts.ts'
import { editors } from './editors.ts'
import { own } from './own.ts'
import { writers } from './writers.ts'

type Args = { req: PayloadRequest; data?: Partial<TimelineEvent> }

/** Editors: every event. Authors: those they made for articles and predictions that are not public. */
export async function eventsOfOwnDrafts({ req, data }: Args): Promise<boolean | Where> {
  if (!(await addEventsToOwnDrafts({ req, ...(data && { data }) }))) return false
  const mine = own({ req })
  if (typeof mine === 'boolean') return mine
  const isOfDraft: Where = {
    and: [{ 'article.publishedAt': { exists: false } }, { 'prediction.openAt': { exists: false } }],
  }
  return { and: [mine, isOfDraft] }
}

/** An event stands where its target does: authors add them to drafts of their own. */
export async function addEventsToOwnDrafts({ req, data }: Args): Promise<boolean> {
  if (editors({ req })) return true
  if (!writers({ req })) return false
  return (
    (await isOwnDraft(req, 'articles', data?.article)) &&
    (await isOwnDraft(req, 'predictions', data?.prediction))
  )
}

async function isOwnDraft(
  req: PayloadRequest,
  collection: 'articles' | 'predictions',
  target: string | { id: string } | null | undefined,
): Promise<boolean> {
  if (!target) return true
  const drafts = authorsOwnDrafts(collection === 'articles' ? 'publishedAt' : 'openAt')({ req })
  if (typeof drafts === 'boolean') return drafts
  const id = typeof target === 'object' ? target.id : target
  const { totalDocs } = await req.payload.count({
    collection,
    where: { and: [{ id: { equals: id } }, drafts] },
    req,
  })
  return totalDocs === 1
}
