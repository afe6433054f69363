import type { Payload } from 'payload'

import { IS_SHOWN } from './forecasts.ts'

/** A forecast that is shown: when it was recorded, and its numbers in the order of the options. */
export type RecentForecast = { at: string; probabilities: number[] }

/**
 * The forecasts with which many predictions are shown, by the prediction's id, oldest first; of each the newest
 * `count`. Of several at one instant only the last written is there.
 */
export async function findRecentForecasts(
  { db }: Pick<Payload, 'db'>,
  { predictionIds, count }: { predictionIds: readonly string[]; count: number },
): Promise<Map<string, RecentForecast[]>> {
  const { rows } = await db.pool.query<{ id: string; recent: RecentForecast[] }>(
    `SELECT predictions.id, json_agg(recent ORDER BY at) AS recent
     FROM predictions CROSS JOIN LATERAL (
       SELECT DISTINCT ON (recorded_at) ledger.instant(recorded_at) AS at, probabilities
       FROM forecasts
       WHERE prediction_id = predictions.id::text
         AND ${IS_SHOWN}
       ORDER BY recorded_at DESC, revision DESC
       LIMIT $2
     ) AS recent
     WHERE predictions.id = ANY ($1::uuid[])
     GROUP BY predictions.id`,
    [predictionIds, count],
  )
  return new Map(rows.map(({ id, recent }) => [id, recent]))
}

/** The predictions of a set, or of the newsroom's own, that have a forecast recorded after an instant. */
export async function listForecastSince(
  { db }: Pick<Payload, 'db'>,
  { since, dataset }: { since: string; dataset: string | undefined },
): Promise<string[]> {
  const { rows } = await db.pool.query<{ id: string }>(
    dataset === undefined
      ? 'SELECT DISTINCT prediction_id AS id FROM ledger.forecasts WHERE recorded_at > $1'
      : `SELECT DISTINCT prediction_id AS id FROM imported_forecasts
         JOIN predictions ON predictions.id::text = prediction_id
         WHERE recorded_at > $1 AND imported_dataset = $2`,
    dataset === undefined ? [since] : [since, dataset],
  )
  return rows.map(({ id }) => id)
}
