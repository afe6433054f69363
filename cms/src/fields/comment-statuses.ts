import type { Comment } from '../payload-types.ts'

export type CommentStatus = Comment['status']

/** What a moderator may make of a comment; nothing waits again, and what readers saw is removed, not refused. */
export const NEXT_STATUSES: Record<CommentStatus, readonly CommentStatus[]> = {
  pending: ['approved', 'rejected', 'spam'],
  approved: ['removed'],
  rejected: ['approved', 'spam'],
  spam: ['approved', 'rejected'],
  removed: ['approved'],
}

/** Each status in a word, for a sentence. */
export const STATUS_WORDS: Record<CommentStatus, string> = {
  pending: 'waiting',
  approved: 'approved',
  rejected: 'refused',
  spam: 'spam',
  removed: 'removed',
}
