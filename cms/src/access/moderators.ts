import type { PayloadRequest } from 'payload'

import { hasRole } from './has-role.ts'

/** Who approves and refuses comments. */
export function moderators({ req }: { req: PayloadRequest }): boolean {
  return hasRole(req, 'admin', 'editor', 'moderator')
}
