import type { PayloadRequest } from 'payload'

import { hasRole } from './has-role.ts'

/** Who creates, changes and publishes all content. */
export function editors({ req }: { req: Pick<PayloadRequest, 'user'> }): boolean {
  return hasRole(req, 'admin', 'editor')
}
