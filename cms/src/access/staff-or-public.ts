import type { PayloadRequest, Where } from 'payload'

import { publicAt, requestNow, type PublicCollection } from './public.ts'
import { staff } from './staff.ts'

/** Staff: every document. Everybody else: the public ones, in lists, counts and relations alike. */
export function staffOrPublic(collection: PublicCollection) {
  return async ({ req }: { req: PayloadRequest }): Promise<boolean | Where> =>
    staff({ req }) || publicAt(collection, await requestNow(req))
}
