import type { PayloadRequest } from 'payload'

import { hasRole } from './has-role.ts'

export function admins({ req }: { req: PayloadRequest }): boolean {
  return hasRole(req, 'admin')
}
