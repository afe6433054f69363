import { NEXT_STATUSES } from '../../fields/comment-statuses.ts'
import type { CommentStatus } from '../../fields/comment-statuses.ts'

/** What a moderator does to give a comment this status. */
export const ACTION_WORDS: Record<CommentStatus, string> = {
  pending: 'Hold',
  approved: 'Approve',
  rejected: 'Refuse',
  spam: 'Spam',
  removed: 'Remove',
}

/** What may be made of every one of the comments, in the order of the buttons. */
export function sharedNextStatuses(statuses: readonly CommentStatus[]): CommentStatus[] {
  const [first, ...others] = statuses
  if (!first) return []
  return NEXT_STATUSES[first].filter((next) =>
    others.every((status) => NEXT_STATUSES[status].includes(next)),
  )
}
