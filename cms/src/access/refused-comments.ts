import type { PayloadRequest, Where } from 'payload'

import { admins } from './admins.ts'

/** Admins delete comments that were refused; what was approved is removed, so that replies keep their place. */
export function refusedComments({ req }: { req: PayloadRequest }): boolean | Where {
  return admins({ req }) && { status: { in: ['rejected', 'spam'] } }
}
