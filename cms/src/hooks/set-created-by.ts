import type { FieldHook } from 'payload'

/** The person who makes a document is its creator, for ever. */
export const setCreatedBy: FieldHook = ({ operation, originalDoc, req, value }) => {
  if (operation !== 'create') return originalDoc?.createdBy ?? null
  return value ?? (req.user?.collection === 'users' ? req.user.id : null)
}
