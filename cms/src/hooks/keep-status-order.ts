import { ValidationError, type CollectionBeforeChangeHook } from 'payload'

import { NEXT_STATUSES, STATUS_WORDS } from '../fields/comment-statuses.ts'
import type { Comment } from '../payload-types.ts'

/** A comment's status changes as moderation goes. */
export const keepStatusOrder: CollectionBeforeChangeHook<Comment> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc || !data.status) return
  if (data.status === originalDoc.status) return
  if (NEXT_STATUSES[originalDoc.status].includes(data.status)) return
  const [from, to] = [STATUS_WORDS[originalDoc.status], STATUS_WORDS[data.status]]
  const message = `A comment that is ${from} cannot become ${to}.`
  throw new ValidationError(
    { collection: 'comments', errors: [{ path: 'status', message }] },
    req.t,
  )
}
