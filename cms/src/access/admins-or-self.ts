import type { PayloadRequest, Where } from 'payload'

import { admins } from './admins.ts'
import { staff } from './staff.ts'

/** Admins: everybody's account. Everybody else on the staff: their own. */
export function adminsOrSelf({ req }: { req: PayloadRequest }): boolean | Where {
  if (admins({ req })) return true
  if (!req.user || !staff({ req })) return false
  return { id: { equals: req.user.id } }
}
