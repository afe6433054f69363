import type { Comment, CommentTarget, Discussion } from '@veridact/shared/contract'
import type { Where } from 'payload'

import { approvedComments, publicAt } from '../access/public.ts'
import type { Comment as Stored } from '../payload-types.ts'
import { isTargetPublic } from './comment-target.ts'
import { FULL_READ, PUBLIC_READ, type Context } from './context.ts'
import type { Handler } from './handler.ts'
import type { Input } from './http/parse-request.ts'
import { notFound } from './http/problem.ts'
import { keysetPage } from './lists/keyset.ts'
import { idOf } from './parts/find-public.ts'

const SELECT = {
  article: true,
  prediction: true,
  parent: true,
  status: true,
  name: true,
  body: true,
  editedAt: true,
  createdAt: true,
} as const

const ORDERS = {
  newest: { field: 'createdAt', direction: 'descending', kind: 'instant' },
  oldest: { field: 'createdAt', direction: 'ascending', kind: 'instant' },
} as const

/** How many comments stand under an article before "Show more". */
const FIRST_PAGE = 50

type Row = Pick<Stored, 'id' | keyof typeof SELECT>
type Page = ReturnType<typeof toPage>

export const listComments: Handler<'listComments'> = async ({ query }, context) => {
  const { target: type, targetId: id } = query
  const page = toPage(query)
  if (!type || !id) return listAll(context, page)
  const target = { type, id }
  if (!(await isTargetPublic(context, target))) return { items: [], next: null }
  return listUnder(context, { target, page })
}

export const getComment: Handler<'getComment'> = async ({ params: { id } }, context) => {
  const isPublic = publicAt('comments', context.now)
  const replies = { and: [{ parent: { equals: id } }, isPublic] }
  const { docs } = await context.payload.find({
    ...FULL_READ,
    collection: 'comments',
    where: { and: [{ id: { equals: id } }, await withPlaces(context, { isPublic, replies })] },
    limit: 1,
    select: SELECT,
    depth: 0,
    req: context.req,
  })
  const [comment] = docs
  if (!comment) throw notFound()
  return toComment(comment)
}

/** How many comments a public document has, and the first of them, as a conversation goes. */
export async function readDiscussion(context: Context, target: CommentTarget): Promise<Discussion> {
  const { payload, req } = context
  const { type, id: targetId } = target
  const [count, page] = await Promise.all([
    payload.count({
      collection: 'comments',
      overrideAccess: true,
      where: { and: [under(target), approvedComments] },
      req,
    }),
    listUnder(context, {
      target,
      page: toPage({ target: type, targetId, sort: 'oldest', limit: FIRST_PAGE }),
    }),
  ])
  return { count: count.totalDocs, ...page }
}

function toPage(query: Input<'listComments'>['query']) {
  const { target, targetId, sort } = query
  return keysetPage({ list: ['comments', target, targetId], order: ORDERS[sort], query })
}

type Under = { target: CommentTarget; page: Page }

/** The target is known to be public, so the rule need not be asked of each comment. */
async function listUnder(context: Context, { target, page }: Under) {
  const isPublic = { and: [under(target), approvedComments] }
  const { docs } = await context.payload.find({
    ...FULL_READ,
    collection: 'comments',
    where: { and: [page.where, await withPlaces(context, { isPublic, replies: isPublic })] },
    sort: page.sort,
    limit: page.limit,
    select: SELECT,
    depth: 0,
    req: context.req,
  })
  return toAnswer(page, docs)
}

async function listAll({ payload, req }: Context, page: Page) {
  const { docs } = await payload.find({
    ...PUBLIC_READ,
    collection: 'comments',
    where: page.where,
    sort: page.sort,
    limit: page.limit,
    select: SELECT,
    depth: 0,
    req,
  })
  return toAnswer(page, docs)
}

function toAnswer(page: Page, rows: readonly Row[]) {
  const { items, next } = page.cut(rows)
  return { items: items.map(toComment), next }
}

function under({ type, id }: CommentTarget): Where {
  return { [type]: { equals: id } }
}

/** Which comments are public, and which public replies may show that something was removed. */
type Seen = { isPublic: Where; replies: Where }

/** The public comments, and the places of the removed ones that public replies answer (C5). */
async function withPlaces({ payload, req }: Context, { isPublic, replies }: Seen): Promise<Where> {
  const { docs } = await payload.find({
    ...FULL_READ,
    collection: 'comments',
    where: { and: [replies, { 'parent.status': { equals: 'removed' } }] },
    limit: 0,
    select: { parent: true },
    depth: 0,
    req,
  })
  const answered = docs.map(({ parent }) => idOf(parent))
  return answered.length === 0 ? isPublic : { or: [isPublic, { id: { in: answered } }] }
}

function toComment(row: Row): Comment {
  const isRemoved = row.status === 'removed'
  return {
    id: row.id,
    target: targetOf(row),
    parent: idOf(row.parent) ?? null,
    state: isRemoved ? 'removed' : 'approved',
    name: isRemoved ? null : row.name,
    body: isRemoved ? null : row.body,
    createdAt: row.createdAt,
    editedAt: isRemoved ? null : (row.editedAt ?? null),
  }
}

function targetOf({ id, article, prediction }: Row): CommentTarget {
  const target = idOf(article) ?? idOf(prediction)
  if (target === undefined) throw new Error(`Comment ${id} has no target.`)
  return { type: article ? 'article' : 'prediction', id: target }
}
