import { sql } from '@payloadcms/db-postgres'
import { predictionState, type ForecastNumbers } from '@veridact/shared/domain'
import { APIError, type PayloadRequest } from 'payload'

import { appendForecast } from './append-forecast.ts'
import { FORECAST_COLUMNS, type RecordedForecast } from './forecasts.ts'
import { lockPrediction, type LockedPrediction } from './lock-prediction.ts'
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
  const locked = await lockPrediction(req, predictionId)
  refuseUnlessOpen(locked)
  const head = await readHead(req, predictionId)
  if (head.revision !== basedOn) {
    const message = 'Somebody revised this forecast since you opened it. Look at the new numbers.'
    throw new APIError(message, 409, { head }, true)
  }
  const { prediction } = locked
  return appendForecast(req, { prediction, revision: head.revision + 1, numbers, rationale })
}

function refuseUnlessOpen({ prediction, now }: LockedPrediction): void {
  if (prediction.imported?.dataset) {
    throw new APIError('An imported record keeps the numbers of its source.', 400, null, true)
  }
  const state = predictionState({ now, openAt: prediction.openAt, closeAt: prediction.closeAt })
  if (state === 'open') return
  const message =
    state === 'draft'
      ? 'This prediction is a draft. Change its first numbers and publish it.'
      : 'This prediction has closed; its forecast is final.'
  throw new APIError(message, 400, null, true)
}

async function readHead(req: PayloadRequest, predictionId: string): Promise<RecordedForecast> {
  const session = await getSession(req)
  const { rows } = await session.execute<RecordedForecast>(sql`
    SELECT ${sql.raw(FORECAST_COLUMNS)} FROM ledger.forecasts
    WHERE prediction_id = ${predictionId} ORDER BY revision DESC LIMIT 1`)
  const [head] = rows
  if (!head) throw new Error(`The open prediction ${predictionId} has no forecast.`)
  return head
}
