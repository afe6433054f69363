import { sql } from '@payloadcms/db-postgres'
import { datasetLine, type DatasetRecord } from '@veridact/shared/ledger'

import type { Session } from './session.ts'

const RECORDS_A_READ = 500
const FORECASTS_A_READ = 20_000

/**
 * A dataset's export, line by line: the bytes whose hash its `import` entries have (L4). To be read in one
 * snapshot, or where nobody else changes the dataset.
 */
export async function* datasetLines(session: Session, dataset: string): AsyncGenerator<string> {
  for (const ids of inParts(await listRecords(session, dataset))) {
    const records = new Map((await readRecords(session, ids)).map((record) => [record.key, record]))
    for (const id of ids) {
      const record = records.get(id)
      if (!record) throw new Error(`The record ${id} of ${dataset} is gone.`)
      const { key: _, ...exported } = record
      yield datasetLine(exported)
    }
  }
}

type Listed = { key: string; id: string; forecasts: number }

/** Sorted here: PostgreSQL sorts by code point or locale, and the export by UTF-16 code unit. */
async function listRecords(session: Session, dataset: string): Promise<Listed[]> {
  const { rows } = await session.execute<Listed>(sql`
    SELECT id AS key, imported_source_id AS id, (
      SELECT count(*) FROM imported_forecasts WHERE prediction_id = predictions.id::text
    )::integer AS forecasts
    FROM predictions WHERE imported_dataset = ${dataset}`)
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** As many at a time as fit in memory, whatever their histories are. */
function* inParts(records: readonly Listed[]): Generator<string[]> {
  let part: string[] = []
  let weight = 0
  for (const { key, forecasts } of records) {
    part.push(key)
    weight += forecasts / FORECASTS_A_READ + 1 / RECORDS_A_READ
    if (weight < 1) continue
    yield part
    part = []
    weight = 0
  }
  if (part.length > 0) yield part
}

async function readRecords(
  session: Session,
  keys: readonly string[],
): Promise<(DatasetRecord & { key: string })[]> {
  const { rows } = await session.execute<DatasetRecord & { key: string }>(sql`
    SELECT
      predictions.id AS key,
      imported_source_id AS id,
      question,
      COALESCE(background, '') AS background,
      COALESCE(resolution_criteria, '') AS "resolutionCriteria",
      COALESCE(imported_category, '') AS category,
      COALESCE(imported_source, '') AS source,
      COALESCE(imported_source_url, '') AS "sourceUrl",
      COALESCE(imported_licence, '') AS licence,
      ledger.instant(open_at) AS "openAt",
      ledger.instant(close_at) AS "closeAt",
      COALESCE(ledger.instant(imported_resolved_at), '') AS "resolvedAt",
      imported_status AS status,
      COALESCE(imported_outcome::text, '') AS outcome,
      COALESCE(history.forecasts, '[]') AS forecasts
    FROM predictions LEFT JOIN LATERAL (
      SELECT json_agg(
        json_build_object('at', ledger.instant(recorded_at), 'ppm', probabilities[1])
        ORDER BY revision
      ) AS forecasts
      FROM imported_forecasts WHERE prediction_id = predictions.id::text
    ) AS history ON true
    WHERE predictions.id = ANY (${sql.param(keys)}::uuid[])`)
  return rows
}
