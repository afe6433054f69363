import { sql } from '@payloadcms/db-postgres'
import {
  readinessProblems,
  type FieldProblem,
  type ForecastNumbers,
  type PredictionDraft,
} from '@veridact/shared/domain'
import type { PayloadRequest } from 'payload'

import type { Prediction } from '../payload-types.ts'
import { appendForecast } from './append-forecast.ts'
import { lockPrediction } from './lock-prediction.ts'
import { optionsOf } from './options.ts'
import { getSession } from './session.ts'

/** Why a draft may not open; its numbers and words are the editor's to complete. */
export class NotReadyError extends Error {
  override readonly name = 'NotReadyError'
  readonly prediction: Prediction
  readonly problems: FieldProblem[]

  constructor(prediction: Prediction, problems: FieldProblem[]) {
    super(`"${prediction.question}" is not ready to open.`)
    this.prediction = prediction
    this.problems = problems
  }
}

/**
 * Puts a draft on the record, on the request's own transaction: the first forecast is appended and its
 * instant is when the prediction opened (P9). One that is on the record already is left as it is.
 *
 * @returns whether it was a draft.
 * @throws {NotReadyError} when something is missing (P1, P2, P5, P6).
 */
export async function openPrediction(req: PayloadRequest, id: string): Promise<boolean> {
  const { prediction, now } = await lockPrediction(req, id)
  if (prediction.openAt) return false
  const draft = draftOf(prediction)
  const problems = readinessProblems(draft, now)
  if (problems.length > 0) throw new NotReadyError(prediction, problems)

  await appendForecast(req, {
    prediction,
    revision: 1,
    numbers: draft.firstForecast ?? {},
    rationale: prediction.firstRationale ?? null,
  })
  await setOpenAt(req, id)
  return true
}

function draftOf(prediction: Prediction): PredictionDraft {
  const { category } = prediction
  return {
    ...prediction,
    category: typeof category === 'object' ? category?.id : category,
    options: optionsOf(prediction),
    firstForecast: readNumbers(prediction.firstForecast),
  }
}

function readNumbers(value: Prediction['firstForecast']): ForecastNumbers | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.fromEntries(
    Object.entries(value).map(([option, ppm]) => [option, typeof ppm === 'number' ? ppm : NaN]),
  )
}

/** Truncated, not rounded, to the column's milliseconds: the first forecast never precedes the opening. */
async function setOpenAt(req: PayloadRequest, id: string): Promise<void> {
  const session = await getSession(req)
  await session.execute(sql`
    UPDATE predictions SET
      open_at = (
        SELECT date_trunc('milliseconds', recorded_at) FROM ledger.forecasts
        WHERE prediction_id = ${id} AND revision = 1
      ),
      cluster_key = COALESCE(NULLIF(cluster_key, ''), (
        SELECT articles.id::text FROM articles_rels
        JOIN articles ON articles.id = articles_rels.parent_id
        WHERE articles_rels.path = 'predictions' AND articles_rels.predictions_id = ${id}::uuid
        ORDER BY articles.created_at, articles.id LIMIT 1
      )),
      updated_at = now()
    WHERE id = ${id}::uuid`)
}
