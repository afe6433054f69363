import { createHash } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { Entry } from '@veridact/shared/ledger'
import type { PayloadRequest } from 'payload'

import { appendEntries } from './append-entries.ts'
import { datasetLines } from './dataset-lines.ts'
import { findNewestImport } from './datasets.ts'
import { getSession, type Session } from './session.ts'

/** So many sources are named; the export names that of every record. */
const SOURCES_MAX = 5

/**
 * Records a dataset as it stands, on the request's own transaction: the hash of its whole export, if that is
 * another than the newest entry has (L4). To be called at the end of every import of predictions, also of
 * one that changed nothing: one before it may have died half-way.
 *
 * @returns the entry; `undefined` when the ledger has that state already.
 */
export async function recordImport(
  req: PayloadRequest,
  dataset: string,
): Promise<Entry | undefined> {
  const session = await getSession(req)
  await takeTurn(session, dataset)
  const { hash, count } = await digestOf(session, dataset)
  const newest = await findNewestImport(session, dataset)
  if (newest?.hash === hash || (!newest && count === 0)) return undefined
  const source = await describeSources(session, dataset)
  const [entry] = await appendEntries(req, () => [
    { type: 'import', predictionId: null, payload: { dataset, source, count, hash }, texts: {} },
  ])
  return entry
}

/** One after the other: of two imports of a dataset, the later entry has the later state. */
async function takeTurn(session: Session, dataset: string): Promise<void> {
  await session.execute(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(${`import of ${dataset}`}, 0))`,
  )
}

async function digestOf(session: Session, dataset: string) {
  const hash = createHash('sha256')
  let count = 0
  for await (const line of datasetLines(session, dataset)) {
    hash.update(line)
    count += 1
  }
  return { hash: hash.digest('hex'), count }
}

async function describeSources(session: Session, dataset: string): Promise<string> {
  const { rows } = await session.execute<{ source: string }>(sql`
    SELECT DISTINCT imported_source COLLATE "C" AS source FROM predictions
    WHERE imported_dataset = ${dataset} AND imported_source <> '' ORDER BY source`)
  const named = rows.slice(0, SOURCES_MAX).map(({ source }) => source)
  const more = rows.length - named.length
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}
