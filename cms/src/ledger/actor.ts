import type { PayloadRequest } from 'payload'

/** Who did what nobody in particular did: the sample content, a job that nobody is named for. */
const NEWSROOM = 'newsroom'

/** The opaque id by which the ledger names whoever makes the request (L5). */
export function actorOf({ user }: Pick<PayloadRequest, 'user'>): string {
  return user?.id ?? NEWSROOM
}
