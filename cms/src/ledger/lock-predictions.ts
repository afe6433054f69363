import { sql } from '@payloadcms/db-postgres'
import { NotFound, type PayloadRequest } from 'payload'

import type { Prediction } from '../payload-types.ts'
import { getSession } from './session.ts'

/**
 * Takes the predictions' rows, after those who hold them already, and reads them: nobody else changes them
 * until the transaction ends. Always in the order of their ids, so that two who want the same rows never
 * wait for each other.
 *
 * @returns them in the order asked for.
 * @throws {NotFound} when one is not there.
 */
export async function lockPredictions(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Prediction[]> {
  const session = await getSession(req)
  // NO KEY: articles that name the prediction hold its key, and would wait for each other for ever
  await session.execute(sql`
    SELECT FROM predictions WHERE id = ANY (${sql.param(ids)}::uuid[]) ORDER BY id FOR NO KEY UPDATE`)
  // a statement of its own: it sees what was committed while the first one waited
  const { docs } = await req.payload.find({
    collection: 'predictions',
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    joins: false,
    req,
  })
  const byId = new Map(docs.map((prediction) => [prediction.id, prediction]))
  return ids.map((id) => {
    const prediction = byId.get(id)
    if (!prediction) throw new NotFound(req.t)
    return prediction
  })
}

/** Takes one prediction's row; see `lockPredictions`. */
export async function lockPrediction(req: PayloadRequest, id: string): Promise<Prediction> {
  const [prediction] = await lockPredictions(req, [id])
  if (!prediction) throw new NotFound(req.t)
  return prediction
}
