import { createHash } from 'node:crypto'

import type { CommentTarget, HeldComment } from '@veridact/shared/contract'

import type { Comment as Stored } from '../payload-types.ts'
import { isTargetPublic } from './comment-target.ts'
import { FULL_READ, PUBLIC_READ, type Context } from './context.ts'
import type { Handler } from './handler.ts'
import type { Input } from './http/parse-request.ts'
import { ApiProblem, invalid } from './http/problem.ts'
import { idOf } from './parts/find-public.ts'

type NewComment = Input<'createComment'>['body']
type Sent = { key: string | undefined; hash: string; comment: NewComment }

/**
 * Takes in a comment, which then waits for a moderator.
 *
 * Who filled in the field that people do not see gets the same answer as everybody; the comment is
 * kept as spam, for a browser that fills in forms may have done it.
 */
export const createComment: Handler<'createComment'> = async ({ headers, body }, context) => {
  const sent = { key: headers['idempotency-key'], hash: hashOf(body), comment: body }
  const known = await findSent(context, sent)
  if (known) return toHeld(known)
  await Promise.all([requireTarget(context, body.target), requireParent(context, body)])
  return toHeld(await insert(context, sent))
}

/** What was kept under the same key before: a double click makes one comment. */
async function findSent(
  { payload, req }: Context,
  { key, hash }: Sent,
): Promise<Stored | undefined> {
  if (key === undefined) return undefined
  const { docs } = await payload.find({
    ...FULL_READ,
    collection: 'comments',
    showHiddenFields: true,
    where: { idempotencyKey: { equals: key } },
    limit: 1,
    depth: 0,
    req,
  })
  const [known] = docs
  if (known && known.requestHash !== hash) {
    const detail = 'This Idempotency-Key was used for another comment. Send a new key.'
    throw new ApiProblem({ status: 409, detail })
  }
  return known
}

/** What is not public cannot be commented on, and whether it exists is not told. */
async function requireTarget(context: Context, target: CommentTarget): Promise<void> {
  if (await isTargetPublic(context, target)) return
  const detail = `No public ${target.type} has the id of body.target.`
  throw new ApiProblem({ status: 404, detail })
}

/** A reply answers a comment on the same target that is no reply itself (C1). */
async function requireParent(
  { payload, req }: Context,
  { target, parent }: NewComment,
): Promise<void> {
  if (!parent) return
  const { docs } = await payload.find({
    ...PUBLIC_READ,
    collection: 'comments',
    where: {
      and: [
        { id: { equals: parent } },
        { [target.type]: { equals: target.id } },
        { parent: { exists: false } },
      ],
    },
    limit: 1,
    select: {},
    depth: 0,
    req,
  })
  if (docs.length > 0) return
  const message = 'must be an approved comment on the same target, and no reply itself'
  throw invalid(422, [{ path: 'body.parent', message }])
}

/** Two requests with one key may both have come this far; the unique index lets one through. */
async function insert(context: Context, sent: Sent): Promise<Stored> {
  const { comment, key, hash } = sent
  const isTrapped = Boolean(comment.website)
  try {
    return await context.payload.create({
      collection: 'comments',
      // nobody may create comments but this handler
      overrideAccess: true,
      data: {
        [comment.target.type]: comment.target.id,
        name: comment.name,
        body: comment.body,
        status: isTrapped ? 'spam' : 'pending',
        heldBecause: isTrapped
          ? 'The field that people do not see was filled in'
          : 'A guest wrote it',
        requestHash: hash,
        parent: comment.parent ?? null,
        ...(key !== undefined && { idempotencyKey: key }),
      },
      depth: 0,
      req: context.req,
    })
  } catch (error) {
    const other = await findSent(context, sent)
    if (!other) throw error
    return other
  }
}

function hashOf(comment: NewComment): string {
  const { target, parent, name, body } = comment
  const parts = [target.type, target.id, parent ?? null, name, body]
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
}

/** Spam is answered like everything else. */
function toHeld({ id, article, prediction, parent, name, body, createdAt }: Stored): HeldComment {
  const type = article ? 'article' : 'prediction'
  return {
    id,
    status: 'pending',
    target: { type, id: idOf(article ?? prediction) ?? '' },
    parent: idOf(parent) ?? null,
    name,
    body,
    createdAt,
  }
}
