import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

import type { Comment } from '../payload-types.ts'

type Status = Comment['status']

/** What a moderator may make of a comment; nothing waits again, and what readers saw is removed, not refused. */
const NEXT = {
  pending: ['approved', 'rejected', 'spam'],
  approved: ['removed'],
  rejected: ['approved', 'spam'],
  spam: ['approved', 'rejected'],
  removed: ['approved'],
} satisfies Record<Status, Status[]>

const WORDS = {
  pending: 'waiting',
  approved: 'approved',
  rejected: 'refused',
  spam: 'spam',
  removed: 'removed',
} satisfies Record<Status, string>

/** A comment's status changes as moderation goes. */
export const keepStatusOrder: CollectionBeforeChangeHook<Comment> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !data.status) return
  if (data.status === originalDoc.status) return
  const next: Status[] = NEXT[originalDoc.status]
  if (next.includes(data.status)) return
  const message = `A comment that is ${WORDS[originalDoc.status]} cannot become ${WORDS[data.status]}.`
  throw new ValidationError(
    { collection: 'comments', errors: [{ path: 'status', message }] },
    req.t,
  )
}
