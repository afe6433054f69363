import { sql } from '@payloadcms/db-postgres'
import { predictionState, type ForecastNumbers, type Instant } from '@veridact/shared/domain'
import { APIError, type PayloadRequest } from 'payload'

import type { Prediction } from '../payload-types.ts'
import { appendEntries } from './append-entries.ts'
import { forecastEntry } from './forecast-entry.ts'
import { FORECAST_COLUMNS, type RecordedForecast } from './forecasts.ts'
import { lockPrediction } from './lock-predictions.ts'
import { getSession } from './session.ts'

type Revision = {
  predictionId: string
  /** The revision that the editor saw. */
  basedOn: number
  numbers: ForecastNumbers
  rationale: string
}

/**
 * Appends a revision to an open prediction of the newsroom's own, on the request's own transaction.
 *
 * @throws {APIError} 400 when the prediction takes none; 409, with the newest forecast as `head`, when
 *   somebody revised it since the editor looked (P7).
 */
export async function reviseForecast(
  req: PayloadRequest,
  { predictionId, basedOn, numbers, rationale }: Revision,
): Promise<RecordedForecast> {
  const prediction = await lockPrediction(req, predictionId)
  const head = await findHead(req, predictionId)
  await appendEntries(req, (now) => {
    refuseUnlessOpen(prediction, now)
    refuseStale(head, basedOn)
    return [forecastEntry(req, { prediction, revision: basedOn + 1, numbers, rationale })]
  })
  const forecast = await findHead(req, predictionId)
  if (!forecast) throw new Error(`Forecast ${basedOn + 1} of ${predictionId} was not recorded.`)
  return forecast
}

function refuseUnlessOpen({ imported, openAt, closeAt, ending }: Prediction, now: Instant): void {
  if (imported?.dataset) {
    throw new APIError('An imported record keeps the numbers of its source.', 400, null, true)
  }
  const resolution = ending?.type ? { type: ending.type } : null
  const state = predictionState({ now, openAt, closeAt, resolution })
  if (state === 'open') return
  const message =
    state === 'draft'
      ? 'This prediction is a draft. Change its first numbers and publish it.'
      : 'This prediction has closed; its forecast is final.'
  throw new APIError(message, 400, null, true)
}

function refuseStale(head: RecordedForecast | undefined, basedOn: number): void {
  if (head?.revision === basedOn) return
  const message = 'Somebody revised this forecast since you opened it. Look at the new numbers.'
  throw new APIError(message, 409, { head }, true)
}

async function findHead(
  req: PayloadRequest,
  predictionId: string,
): Promise<RecordedForecast | undefined> {
  const session = await getSession(req)
  const { rows } = await session.execute<RecordedForecast>(sql`
    SELECT ${sql.raw(FORECAST_COLUMNS)} FROM forecasts
    WHERE prediction_id = ${predictionId} ORDER BY revision DESC LIMIT 1`)
  return rows[0]
}
