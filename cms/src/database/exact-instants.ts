import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj, PayloadRequest } from 'payload'

import type { Session } from '../ledger/session.ts'

type Database = DatabaseAdapterObj<PostgresAdapter>
type Adapter = ReturnType<Database['init']>
type Doc = { readonly [name: string]: unknown }

/**
 * By table, the columns whose instants are exact, under the names that Payload has for them. Those of the
 * record are read exactly, too; the bounds of a timeline's date are told from the date.
 */
const COLUMNS = {
  predictions: ['openAt', 'closeAt', 'imported_resolvedAt', 'ending_occurredAt'],
  timeline_events: ['earliest', 'latestExclusive'],
}

/**
 * Payload's adapter, which keeps instants to the microsecond where it matters. Payload's own makes columns
 * for milliseconds, and reads whatever is there through a JavaScript Date; what it writes is the text that
 * it was given.
 */
export function exact(database: Database): Database {
  return { ...database, init: (args) => readExactly(storeExactly(database.init(args))) }
}

/** An instant for a query: Payload would cut a text to the millisecond, and lets SQL through. */
export function exactly(instant: string): string {
  // Payload types what it compares with as JSON, and its adapter hands it on
  return sql`${instant}::timestamptz` as unknown as string
}

function storeExactly(adapter: Adapter): Adapter {
  adapter.beforeSchemaInit.push(({ schema }) => {
    for (const [table, names] of Object.entries(COLUMNS)) {
      const columns = adapter.rawTables[table]?.columns ?? {}
      for (const name of names) Object.assign(columns[name] ?? {}, { precision: 6 })
    }
    return schema
  })
  return adapter
}

function readExactly(adapter: Adapter): Adapter {
  const { find, findOne, create, updateOne } = adapter
  const refined = async <Found>(asked: Asked, found: Found): Promise<Found> => {
    const [doc] = await refine(adapter, { asked, docs: [found] })
    return doc ?? found
  }
  return Object.assign(adapter, {
    find: async (...[asked]: Parameters<typeof find>) => {
      const page = await find.call(adapter, asked)
      return { ...page, docs: await refine(adapter, { asked, docs: page.docs }) }
    },
    findOne: async (...[asked]: Parameters<typeof findOne>) =>
      refined(asked, await findOne.call(adapter, asked)),
    create: async (...[asked]: Parameters<typeof create>) =>
      refined(asked, await create.call(adapter, asked)),
    updateOne: async (...[asked]: Parameters<typeof updateOne>) =>
      refined(asked, await updateOne.call(adapter, asked)),
  })
}

type Asked = { collection: string; req?: Partial<PayloadRequest> | undefined }

/** The documents as they are, their instants finer; what another request changed meanwhile is left. */
async function refine<Found>(
  adapter: Adapter,
  { asked, docs }: { asked: Asked; docs: Found[] },
): Promise<Found[]> {
  if (asked.collection !== 'predictions') return docs
  const ids = docs.flatMap((doc) => (isDoc(doc) ? String(doc.id) : []))
  if (ids.length === 0) return docs
  const session = adapter.sessions?.[String(await asked.req?.transactionID)]
  // typed for every database in `payload`; this adapter puts a Drizzle transaction there
  const reader = (session?.db as Session | undefined) ?? adapter.drizzle
  const instants = await findInstants(reader, { ids })
  return docs.map((doc) => {
    const exact = isDoc(doc) && instants.get(String(doc.id))
    return exact ? finer(doc, exact) : doc
  })
}

/** The exact instants of documents under the names that these have, groups and all. */
async function findInstants(
  session: Session,
  { ids }: { ids: readonly string[] },
): Promise<Map<string, Doc>> {
  const { rows } = await session.execute<{ id: string; instants: Doc }>(sql`
    SELECT id::text, json_build_object(
      'openAt', ledger.instant(open_at),
      'closeAt', ledger.instant(close_at),
      'imported', json_build_object('resolvedAt', ledger.instant(imported_resolved_at)),
      'ending', json_build_object('occurredAt', ledger.instant(ending_occurred_at))
    ) AS instants
    FROM predictions WHERE id = ANY (${sql.param(ids)}::uuid[])`)
  return new Map(rows.map(({ id, instants }) => [id, instants]))
}

function finer<Found extends Doc>(doc: Found, exact: Doc): Found {
  const entries = Object.entries(exact).map(([name, instant]) => {
    const kept = doc[name]
    if (isDoc(kept) && isDoc(instant)) return [name, finer(kept, instant)] as const
    return [name, isCutOf(kept, instant) ? instant : kept] as const
  })
  return { ...doc, ...Object.fromEntries(entries.filter(([name]) => name in doc)) }
}

/** Whether a document's instant is the exact one without its microseconds. */
function isCutOf(kept: unknown, exact: unknown): boolean {
  return (
    typeof kept === 'string' && typeof exact === 'string' && exact.startsWith(kept.slice(0, -1))
  )
}

function isDoc(value: unknown): value is Doc {
  return typeof value === 'object' && value !== null
}
