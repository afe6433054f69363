import type { PayloadRequest } from 'payload'

import type { User } from '../payload-types.ts'

export type Role = User['roles'][number]

/** Whether the request is of a member of staff with one of the roles. */
export function hasRole(req: Pick<PayloadRequest, 'user'>, ...roles: Role[]): boolean {
  // ids of two collections may meet by chance: always ask which collection the user is of
  if (req.user?.collection !== 'users') return false
  return req.user.roles.some((role) => roles.includes(role))
}
