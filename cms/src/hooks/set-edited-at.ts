import type { CollectionBeforeChangeHook } from 'payload'

import { requestMillisecond } from '../access/public.ts'
import type { Comment } from '../payload-types.ts'

/** Readers see that a moderator changed the text. */
export const setEditedAt: CollectionBeforeChangeHook<Comment> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return
  const isEdited = data.body !== originalDoc.body || data.name !== originalDoc.name
  return isEdited ? { ...data, editedAt: await requestMillisecond(req) } : data
}
