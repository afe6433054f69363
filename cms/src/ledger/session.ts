import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** What runs the statements of one transaction. */
export type Session = PayloadRequest['payload']['db']['drizzle']

/**
 * The database session of the request's own transaction.
 *
 * @throws when there is none: Payload's own helper would fall back to another connection, and what is
 *   written there stays when the request rolls back.
 */
export async function getSession(req: PayloadRequest): Promise<Session> {
  const id = await req.transactionID
  const session = id === undefined ? undefined : req.payload.db.sessions?.[id]
  if (!session) throw new Error('The request has no transaction; nothing was recorded.')
  // typed for every database in `payload`; the PostgreSQL adapter puts a Drizzle transaction there
  return session.db as Session
}

/** Runs the work in one transaction: the request's, or one begun here and ended with the work. */
export async function inTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
