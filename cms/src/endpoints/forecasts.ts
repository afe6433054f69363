import type { Endpoint } from 'payload'
import { z } from 'zod'

import { listForecasts } from '../ledger/forecasts.ts'
import { reviseForecast } from '../ledger/revise-forecast.ts'
import { inTransaction } from '../ledger/session.ts'
import { readBody } from './read-body.ts'
import { readId } from './read-id.ts'
import { requireEditor } from './require-editor.ts'

const revisionSchema = z.strictObject({
  basedOn: z.int().min(1),
  probabilities: z.record(z.string(), z.int()),
  rationale: z.string().trim().min(1, 'Say why the numbers changed.').max(5000),
})

/** `GET /api/predictions/:id/forecasts`: every revision, oldest first. */
export const readForecasts: Endpoint = {
  path: '/:id/forecasts',
  method: 'get',
  handler: async (req) =>
    Response.json({ forecasts: await listForecasts(req.payload, readId(req)) }),
}

/** `POST /api/predictions/:id/forecasts`: a revision, based on the newest one that the editor saw. */
export const postForecast: Endpoint = {
  path: '/:id/forecasts',
  method: 'post',
  handler: async (req) => {
    requireEditor(req)
    const predictionId = readId(req)
    const { basedOn, probabilities, rationale } = await readBody(req, revisionSchema)
    const revision = { predictionId, basedOn, numbers: probabilities, rationale }
    const forecast = await inTransaction(req, () => reviseForecast(req, revision))
    return Response.json({ forecast }, { status: 201 })
  },
}
