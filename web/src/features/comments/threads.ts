import type { Comment } from '@veridact/shared/client'

export type Thread = { comment: Comment; replies: Comment[] }

/**
 * Comments with their replies, both in the order given. A reply whose comment stands on another page of
 * the discussion begins a thread of its own.
 */
export function toThreads(comments: readonly Comment[]): Thread[] {
  const known = new Set(comments.map(({ id }) => id))
  const isReply = ({ parent }: Comment) => parent !== null && known.has(parent)
  return comments
    .filter((comment) => !isReply(comment))
    .map((comment) => ({
      comment,
      replies: comments.filter(({ parent }) => parent === comment.id),
    }))
}

/** Replies go one level deep, and nobody answers what is not there any more. */
export function canBeAnswered({ state, parent }: Comment): boolean {
  return state === 'approved' && parent === null
}
