import { forecastProblems, type FieldProblem, type ForecastNumbers } from '@veridact/shared/domain'
import { ValidationError, type PayloadRequest } from 'payload'

import type { Prediction } from '../payload-types.ts'
import { actorOf } from './actor.ts'
import type { NewEntry } from './new-entry.ts'
import { optionsOf } from './options.ts'

type NewForecast = {
  prediction: Pick<Prediction, 'id' | 'type' | 'options'>
  /** One more than the newest; the caller holds the prediction's row, so nobody else takes it (P7). */
  revision: number
  /** In ppm, by the option's id. */
  numbers: ForecastNumbers
  rationale: string | null | undefined
}

/**
 * The entry of one revision. The database derives the row of `forecasts` from it.
 *
 * @throws {ValidationError} when the numbers are not exactly the options' and 1,000,000 ppm in all (P5).
 */
export function forecastEntry(
  req: PayloadRequest,
  { prediction, revision, numbers, rationale }: NewForecast,
): NewEntry {
  const options = optionsOf(prediction)
  refuseProblems(req, forecastProblems({ forecast: numbers, options }))
  return {
    type: 'forecast',
    predictionId: prediction.id,
    payload: { revision, probabilities: { ...numbers }, by: actorOf(req) },
    texts: { ...(rationale && { rationale }) },
  }
}

function refuseProblems(req: PayloadRequest, problems: FieldProblem[]): void {
  if (problems.length === 0) return
  const errors = problems.map(({ path, message }) => ({
    path: path === '' ? 'probabilities' : `probabilities.${path}`,
    message,
  }))
  throw new ValidationError({ collection: 'predictions', errors }, req.t)
}
