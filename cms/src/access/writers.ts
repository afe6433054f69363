import type { PayloadRequest } from 'payload'

import { hasRole } from './has-role.ts'

/** Who writes: editors everything, authors their own drafts. */
export function writers({ req }: { req: PayloadRequest }): boolean {
  return hasRole(req, 'admin', 'editor', 'author')
}
