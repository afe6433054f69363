import type { PayloadRequest, Where } from 'payload'

import { editors } from './editors.ts'
import { writers } from './writers.ts'

/** Editors: every document. Authors: those they made. */
export function own({ req }: { req: PayloadRequest }): boolean | Where {
  if (editors({ req })) return true
  return req.user && writers({ req }) ? { createdBy: { equals: req.user.id } } : false
}
