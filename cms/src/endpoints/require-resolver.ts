import { Forbidden, type PayloadRequest } from 'payload'

import { resolvers } from '../access/resolvers.ts'

/** Lets resolvers pass; an endpoint of our own has no access rule but this. */
export function requireResolver(req: PayloadRequest): void {
  if (!resolvers({ req })) throw new Forbidden(req.t)
}
