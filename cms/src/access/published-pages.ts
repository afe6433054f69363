import type { PayloadRequest, Where } from 'payload'

import { staff } from './staff.ts'

/** Staff: every page. Everybody else: the published ones. */
export function publishedPages({ req }: { req: PayloadRequest }): boolean | Where {
  return staff({ req }) || { _status: { equals: 'published' } }
}
