import type { Payload } from 'payload'

/** One revision of a prediction's numbers, as it was recorded. */
export type RecordedForecast = {
  predictionId: string
  revision: number
  /** UTC, to the microsecond. */
  recordedAt: string
  /** In ppm, in the order of the options; Yes and No if binary. */
  probabilities: number[]
  rationale: string | null
  recordedBy: string | null
  /** The entry of the ledger that records it; imported forecasts have none. */
  seq: number | null
}

/** The numbers that lists show of a prediction; absent where it is shown without. */
export type BoundaryForecasts = {
  /** What the reader was first given. */
  opening?: RecordedForecast
  /** The number in force. */
  current?: RecordedForecast
}

/** The columns of `forecasts` as a `RecordedForecast`. */
export const FORECAST_COLUMNS = `
  prediction_id AS "predictionId", revision, probabilities, rationale, recorded_by AS "recordedBy",
  seq::float8 AS seq, ledger.instant(recorded_at) AS "recordedAt"`

/**
 * Whether a forecast counts (P8): the query form of the domain's `isEligible`, over a row of `forecasts`
 * beside its prediction's. A test holds them together.
 */
export const IS_ELIGIBLE = `
  (open_at <= recorded_at
    AND recorded_at < LEAST(close_at, ending_occurred_at, imported_resolved_at))`

/** Whether a prediction is shown with a forecast: likewise the query form of `shownForecasts`. */
export const IS_SHOWN = `
  (${IS_ELIGIBLE} OR (
    (ending_type = 'annul' OR imported_status = 'void')
    AND LEAST(ending_occurred_at, imported_resolved_at) <= open_at
    AND open_at <= recorded_at AND recorded_at < close_at))`

/** Every revision of one prediction, oldest first. */
export async function listForecasts(
  { db }: Pick<Payload, 'db'>,
  predictionId: string,
): Promise<RecordedForecast[]> {
  const { rows } = await db.pool.query<RecordedForecast>(
    `SELECT ${FORECAST_COLUMNS} FROM forecasts WHERE prediction_id = $1 ORDER BY revision`,
    [predictionId],
  )
  return rows
}

/**
 * Opening and current forecasts of many predictions, by the prediction's id, in one statement.
 *
 * Of several at one instant the last written counts.
 */
export async function findBoundaryForecasts(
  { db }: Pick<Payload, 'db'>,
  predictionIds: readonly string[],
): Promise<Map<string, BoundaryForecasts>> {
  const { rows } = await db.pool.query<RecordedForecast & { boundary: keyof BoundaryForecasts }>(
    `WITH shown AS NOT MATERIALIZED (
       SELECT forecasts.* FROM predictions
       JOIN forecasts ON forecasts.prediction_id = predictions.id::text
       WHERE predictions.id = ANY ($1::uuid[])
         AND ${IS_SHOWN}
     )
     (SELECT DISTINCT ON (prediction_id) 'opening' AS boundary, ${FORECAST_COLUMNS}
      FROM shown ORDER BY prediction_id, recorded_at, revision DESC)
     UNION ALL
     (SELECT DISTINCT ON (prediction_id) 'current', ${FORECAST_COLUMNS}
      FROM shown ORDER BY prediction_id, recorded_at DESC, revision DESC)`,
    [predictionIds],
  )
  const found = new Map<string, BoundaryForecasts>()
  for (const { boundary, ...forecast } of rows) {
    found.set(forecast.predictionId, {
      ...found.get(forecast.predictionId),
      [boundary]: forecast,
    })
  }
  return found
}
