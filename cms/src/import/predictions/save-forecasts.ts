import { createHash } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { ImportedForecast } from '@veridact/shared/domain'

import type { Session } from '../../ledger/session.ts'

/** The forecasts that a prediction should have, in their order. */
export type History = { predictionId: string; forecasts: readonly ImportedForecast[] }

const ROWS_A_STATEMENT = 50_000

/**
 * Gives each prediction exactly these forecasts, numbered from 1.
 *
 * @returns the ids of those whose forecasts were others before.
 */
export async function saveForecasts(
  session: Session,
  histories: readonly History[],
): Promise<Set<string>> {
  const ids = histories.map(({ predictionId }) => predictionId)
  const kept = await findDigests(session, ids)
  const changed = histories.filter(
    ({ predictionId, forecasts }) => (kept.get(predictionId) ?? NOTHING) !== digestOf(forecasts),
  )
  const changedIds = changed.map(({ predictionId }) => predictionId)
  await forget(
    session,
    changedIds.filter((id) => kept.has(id)),
  )
  await insert(session, changed)
  return new Set(changedIds)
}

async function forget(session: Session, predictionIds: readonly string[]): Promise<void> {
  if (predictionIds.length === 0) return
  await session.execute(sql`
    DELETE FROM imported_forecasts WHERE prediction_id = ANY (${sql.param(predictionIds)}::text[])`)
}

/** A line a forecast, hashed: the same text that `findDigests` makes. */
function digestOf(forecasts: readonly ImportedForecast[]): string {
  const lines = forecasts.map(({ at, yesPpm }) => `${at} ${yesPpm}`)
  return createHash('md5').update(lines.join('\n')).digest('hex')
}

const NOTHING = digestOf([])

async function findDigests(
  session: Session,
  predictionIds: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await session.execute<{ id: string; digest: string }>(sql`
    SELECT prediction_id AS id, md5(string_agg(
      to_char(recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        || ' ' || probabilities[1], E'\n' ORDER BY revision)) AS digest
    FROM imported_forecasts
    WHERE prediction_id = ANY (${sql.param(predictionIds)}::text[])
    GROUP BY prediction_id`)
  return new Map(rows.map(({ id, digest }) => [id, digest]))
}

async function insert(session: Session, histories: readonly History[]): Promise<void> {
  const rows = histories.flatMap(({ predictionId, forecasts }) =>
    forecasts.map(({ at, yesPpm }, index) => ({ predictionId, revision: index + 1, at, yesPpm })),
  )
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const part = rows.slice(start, start + ROWS_A_STATEMENT)
    await session.execute(sql`
      INSERT INTO imported_forecasts (prediction_id, revision, recorded_at, probabilities)
      SELECT prediction_id, revision, recorded_at, ARRAY[yes, 1000000 - yes]
      FROM unnest(
        ${sql.param(part.map(({ predictionId }) => predictionId))}::text[],
        ${sql.param(part.map(({ revision }) => revision))}::integer[],
        ${sql.param(part.map(({ at }) => at))}::timestamptz[],
        ${sql.param(part.map(({ yesPpm }) => yesPpm))}::integer[]
      ) AS given (prediction_id, revision, recorded_at, yes)`)
  }
}
