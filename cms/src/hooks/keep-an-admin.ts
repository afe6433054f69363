import { sql } from '@payloadcms/db-postgres'
import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

import { getSession } from '../ledger/session.ts'
import type { User } from '../payload-types.ts'

/** The last admin keeps the role. */
export const keepAnAdmin: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  // on creation Payload passes an empty document
  if (!originalDoc?.roles?.includes('admin')) return
  if (data.roles?.includes('admin') === false) await requireAnotherAdmin(req, originalDoc.id)
}

/** The last admin is not deleted. */
export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = ({ id, req }) =>
  requireAnotherAdmin(req, String(id))

async function requireAnotherAdmin(req: PayloadRequest, id: string): Promise<void> {
  // locked, so that two admins who remove each other do not both succeed
  const session = await getSession(req)
  const { rows } = await session.execute<{ id: string }>(
    sql`SELECT parent_id AS id FROM users_roles WHERE value = 'admin' ORDER BY parent_id FOR UPDATE`,
  )
  const isAdmin = rows.some((row) => row.id === id)
  if (!isAdmin || rows.length > 1) return
  const message = 'This is the last admin. Make somebody else an admin first.'
  throw new ValidationError({ collection: 'users', errors: [{ path: 'roles', message }] }, req.t)
}
