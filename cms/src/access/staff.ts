import type { PayloadRequest } from 'payload'

/** Whether the request is of a member of staff; readers have a collection of their own. */
export function staff({ req }: { req: PayloadRequest }): boolean {
  return req.user?.collection === 'users'
}
