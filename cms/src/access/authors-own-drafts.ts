import type { PayloadRequest, Where } from 'payload'

import { editors } from './editors.ts'
import { writers } from './writers.ts'

type Args = { req: PayloadRequest; data?: { _status?: string | null } }

/** Editors: every document. Authors: their own, while they were never public, and not to publish them. */
export function authorsOwnDrafts(publicSince: 'publishedAt' | 'openAt') {
  return ({ req, data }: Args): boolean | Where => {
    if (editors({ req })) return true
    if (!req.user || !writers({ req }) || data?._status === 'published') return false
    return { and: [{ createdBy: { equals: req.user.id } }, { [publicSince]: { exists: false } }] }
  }
}
