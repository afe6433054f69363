import type { PayloadRequest } from 'payload'

import { hasRole } from './has-role.ts'

/** Who says how predictions ended. */
export function resolvers({ req }: { req: Pick<PayloadRequest, 'user'> }): boolean {
  return hasRole(req, 'admin', 'resolver')
}
