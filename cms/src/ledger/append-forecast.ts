import { sql } from '@payloadcms/db-postgres'
import {
  forecastProblems,
  OWN_PPM_BOUNDS,
  type FieldProblem,
  type ForecastNumbers,
} from '@veridact/shared/domain'
import { ValidationError, type PayloadRequest } from 'payload'

import type { Prediction } from '../payload-types.ts'
import { FORECAST_COLUMNS, type RecordedForecast } from './forecasts.ts'
import { optionsOf } from './options.ts'
import { getSession } from './session.ts'

type NewForecast = {
  prediction: Pick<Prediction, 'id' | 'type' | 'options'>
  /** One more than the newest; the caller holds the prediction's row, so nobody else takes it (P7). */
  revision: number
  /** In ppm, by the option's id. */
  numbers: ForecastNumbers
  rationale: string | null
}

/**
 * Appends one revision on the request's own transaction, recorded at the database's clock.
 *
 * @throws {ValidationError} when the numbers are not exactly the options' and 1,000,000 ppm in all (P5).
 */
export async function appendForecast(
  req: PayloadRequest,
  { prediction, revision, numbers, rationale }: NewForecast,
): Promise<RecordedForecast> {
  const options = optionsOf(prediction)
  refuseProblems(req, forecastProblems({ forecast: numbers, options, bounds: OWN_PPM_BOUNDS }))
  const probabilities = `{${options.map(({ id }) => numbers[id]).join(',')}}`
  const session = await getSession(req)
  const { rows } = await session.execute<RecordedForecast>(sql`
    INSERT INTO ledger.forecasts
      (prediction_id, revision, recorded_at, probabilities, rationale, recorded_by)
    VALUES (
      ${prediction.id}, ${revision}, clock_timestamp(), ${probabilities}::integer[],
      ${rationale}, ${req.user?.id ?? null}
    )
    RETURNING ${sql.raw(FORECAST_COLUMNS)}`)
  const [forecast] = rows
  if (!forecast) throw new Error(`Forecast ${revision} of ${prediction.id} was not recorded.`)
  return forecast
}

function refuseProblems(req: PayloadRequest, problems: FieldProblem[]): void {
  if (problems.length === 0) return
  const errors = problems.map(({ path, message }) => ({
    path: path === '' ? 'probabilities' : `probabilities.${path}`,
    message,
  }))
  throw new ValidationError({ collection: 'predictions', errors }, req.t)
}
