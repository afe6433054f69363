import type { PayloadRequest, Where } from 'payload'

import { editors } from './editors.ts'
import { writers } from './writers.ts'

/** What was ever public is not deleted; the rest by editors, and by authors their own. */
export function neverPublic(publicSince: 'publishedAt' | 'openAt') {
  return ({ req }: { req: PayloadRequest }): boolean | Where => {
    const isDraft: Where = { [publicSince]: { exists: false } }
    if (editors({ req })) return isDraft
    if (!req.user || !writers({ req })) return false
    return { and: [{ createdBy: { equals: req.user.id } }, isDraft] }
  }
}
