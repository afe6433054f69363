import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'

import type { Comment } from '../payload-types.ts'

/** A comment has one target; a reply answers an approved comment of the same one, and is not answered (C1). */
export const requireCommentTarget: CollectionBeforeChangeHook<Comment> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return
  if (Boolean(data.article) === Boolean(data.prediction)) {
    refuse(req, 'article', 'A comment is about one article or about one prediction.')
  }
  if (!data.parent) return
  const parent = await findParent(req, idOf(data.parent))
  if (!parent || !hasSameTarget(parent, data) || parent.status !== 'approved') {
    refuse(req, 'parent', 'The comment answered is not in this discussion.')
  }
  if (parent.parent) refuse(req, 'parent', 'A reply cannot be answered; answer the first comment.')
}

async function findParent(req: PayloadRequest, id: string): Promise<Comment | undefined> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}

function hasSameTarget(parent: Comment, reply: Partial<Comment>): boolean {
  return (
    idOf(parent.article) === idOf(reply.article) &&
    idOf(parent.prediction) === idOf(reply.prediction)
  )
}

function idOf(relation: string | { id: string } | null | undefined): string {
  return (typeof relation === 'object' ? relation?.id : relation) ?? ''
}

function refuse(req: PayloadRequest, path: string, message: string): never {
  throw new ValidationError({ collection: 'comments', errors: [{ path, message }] }, req.t)
}
