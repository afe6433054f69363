import { sql } from '@payloadcms/db-postgres'

import type { Session } from './session.ts'

/** An imported set, with its newest entry. */
export type Dataset = {
  name: string
  predictions: number
  entry: ImportEntry | null
}

type ImportEntry = { seq: number; hash: string }
type SQL = ReturnType<typeof sql>

/** Every imported set, by name. */
export async function listDatasets(session: Session): Promise<Dataset[]> {
  const { rows } = await session.execute<Dataset>(sql`
    SELECT sets.name, sets.predictions, (${newestImport(sql`sets.name`)}) AS entry
    FROM (
      SELECT imported_dataset AS name, count(*)::integer AS predictions
      FROM predictions WHERE imported_dataset IS NOT NULL GROUP BY imported_dataset
    ) AS sets
    ORDER BY sets.name COLLATE "C"`)
  return rows
}

/** The newest `import` entry of a set; `undefined` where the ledger has none. */
export async function findNewestImport(
  session: Session,
  name: string,
): Promise<ImportEntry | undefined> {
  const { rows } = await session.execute<{ entry: ImportEntry }>(newestImport(sql`${name}`))
  return rows[0]?.entry
}

function newestImport(name: SQL): SQL {
  return sql`
    SELECT json_build_object('seq', seq, 'hash', payload::jsonb ->> 'hash') AS entry
    FROM ledger.entries
    WHERE type = 'import' AND payload::jsonb ->> 'dataset' = ${name}
    ORDER BY seq DESC LIMIT 1`
}

/** Whether there is such a set. */
export async function hasDataset(session: Session, name: string): Promise<boolean> {
  const { rows } = await session.execute(sql`
    SELECT FROM predictions WHERE imported_dataset = ${name} LIMIT 1`)
  return rows.length > 0
}
