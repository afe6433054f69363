import type { CommentTarget } from '@veridact/shared/contract'

import { PUBLIC_READ, type Context } from './context.ts'

/** Whether what is commented on is there for everybody. */
export async function isTargetPublic(
  { payload, req }: Context,
  { type, id }: CommentTarget,
): Promise<boolean> {
  const { docs } = await payload.find({
    ...PUBLIC_READ,
    collection: type === 'article' ? 'articles' : 'predictions',
    where: { id: { equals: id } },
    limit: 1,
    select: {},
    depth: 0,
    req,
  })
  return docs.length > 0
}
