import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

import type { Session } from '../ledger/session.ts'

type Database = DatabaseAdapterObj<PostgresAdapter>
type Adapter = ReturnType<Database['init']>

/** Payload's adapter, which fails where a commit fails and lives on where a connection is lost. */
export function sturdy(database: Database): Database {
  return { ...database, init: (args) => outliveConnections(tellFailedCommits(database.init(args))) }
}

/**
 * Payload's own swallows the error of a commit, and PostgreSQL answers a commit after a failed statement
 * with a quiet rollback: in both cases somebody would be told that something was recorded.
 */
function tellFailedCommits(adapter: Adapter): Adapter {
  const { commitTransaction } = adapter
  return Object.assign(adapter, {
    commitTransaction: async (id: Parameters<typeof commitTransaction>[0]) => {
      const session = adapter.sessions?.[String(await id)]
      try {
        // typed for every database in `payload`; this adapter puts a Drizzle transaction there
        if (session) await commit(session.db as Session)
      } catch (error) {
        await adapter.rollbackTransaction(id)
        throw error
      }
      await commitTransaction.call(adapter, id)
    },
  })
}

/** AND CHAIN: what Payload commits after this is an empty transaction. */
async function commit(session: Session): Promise<void> {
  const { command } = await session.execute(sql`COMMIT AND CHAIN`)
  if (command !== 'COMMIT') throw new Error('The transaction had failed; nothing was recorded.')
}

/**
 * A connection that is lost in the middle of a transaction, or between two, ends a process in which nobody
 * listens for it. Whoever uses it is told by their next statement, and the pool makes another.
 */
function outliveConnections(adapter: Adapter): Adapter {
  const { connect } = adapter
  if (!connect) throw new Error('The database adapter cannot connect.')
  return Object.assign(adapter, {
    connect: async (...args: Parameters<typeof connect>) => {
      const isFirst = !adapter.pool
      await connect.apply(adapter, args)
      if (!isFirst) return
      const { logger } = adapter.payload
      const tell = (err: Error) => logger.warn({ err, msg: 'A database connection was lost.' })
      adapter.pool.on('error', tell)
      adapter.pool.on('connect', (client) => client.on('error', tell))
    },
  })
}
