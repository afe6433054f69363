import type { CollectionAfterChangeHook } from 'payload'

import { getSession } from '../ledger/session.ts'
import type { Prediction } from '../payload-types.ts'
import { rescorePrediction } from '../scores/rescore.ts'

/**
 * An imported record is counted under the authors and the category that the newsroom gives it; of the
 * newsroom's own questions these are written down when they open.
 */
export const rescoreImported: CollectionAfterChangeHook<Prediction> = async ({ doc, req }) => {
  if (!doc.imported?.dataset || !doc.openAt) return
  await rescorePrediction(await getSession(req), doc.id)
}
