import type { Where } from 'payload'

import { STATUS_WORDS } from '../../fields/comment-statuses.ts'
import type { CommentStatus } from '../../fields/comment-statuses.ts'

/** Which comments the list shows: those of a status, or all. */
export type Shown = CommentStatus | 'all'

/** Read from the list's address; without a word of it, what waits for a moderator. */
export function shownOf(query: Readonly<Record<string, unknown>> | undefined): Shown {
  const show = query?.show
  if (show === 'all') return 'all'
  return isStatus(show) ? show : 'pending'
}

/** The comments that are shown, as a query; `undefined` for all. */
export function shownWhere(shown: Shown): Where | undefined {
  return shown === 'all' ? undefined : { status: { equals: shown } }
}

function isStatus(value: unknown): value is CommentStatus {
  return typeof value === 'string' && Object.hasOwn(STATUS_WORDS, value)
}
