import type { ResolutionType } from '@veridact/shared/domain'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { confirmEnding, endPrediction, withdrawEnding } from '../ledger/end-prediction.ts'
import { previewEnding } from '../ledger/preview-ending.ts'
import { inTransaction } from '../ledger/session.ts'
import { readBody } from './read-body.ts'
import { readId } from './read-id.ts'
import { recordText } from './record-text.ts'
import { requireResolver } from './require-resolver.ts'

const endingSchema = z.strictObject({
  occurredAt: z.string().max(40).nullish(),
  evidence: z.array(recordText(2000)).max(20),
  note: recordText(5000),
  basedOn: z.int().min(1).nullable(),
})
const resolutionSchema = endingSchema.extend({ outcome: z.string().max(100).nullish() })
const proposalSchema = z.strictObject({ proposal: z.uuid() })

/** `POST /api/predictions/:id/resolve`: says which option happened and when. */
export const resolvePrediction = endingEndpoint('/:id/resolve', 'resolution', resolutionSchema)

/** `POST /api/predictions/:id/annul`: says that the question was flawed, or had happened already. */
export const annulPrediction = endingEndpoint('/:id/annul', 'annul', endingSchema)

/** `POST /api/predictions/:id/ambiguous`: says that reality gave no clear answer. */
export const callAmbiguous = endingEndpoint('/:id/ambiguous', 'ambiguous', endingSchema)

/** `POST /api/predictions/:id/confirm`: records what another resolver proposed. */
export const confirmProposal: Endpoint = {
  path: '/:id/confirm',
  method: 'post',
  handler: async (req) => {
    const proposed = await readProposed(req)
    const recorded = await inTransaction(req, () => confirmEnding(req, proposed))
    return Response.json(recorded, { status: 201 })
  },
}

/** `POST /api/predictions/:id/withdraw`: takes a proposal back. */
export const withdrawProposal: Endpoint = {
  path: '/:id/withdraw',
  method: 'post',
  handler: async (req) => {
    const proposed = await readProposed(req)
    await inTransaction(req, () => withdrawEnding(req, proposed))
    return Response.json({ withdrawn: proposed.id })
  },
}

/** With `?preview=1` it answers what the ending would do to the score, and writes nothing. */
function endingEndpoint(
  path: `/${string}`,
  type: ResolutionType,
  schema: typeof endingSchema | typeof resolutionSchema,
): Endpoint {
  return {
    path,
    method: 'post',
    handler: async (req) => {
      requireResolver(req)
      const predictionId = readId(req)
      const wish = { type, predictionId, ...(await readBody(req, schema)) }
      if (req.query.preview === '1') return Response.json(await previewEnding(req, wish))
      const ended = await inTransaction(req, () => endPrediction(req, wish))
      return Response.json(ended, { status: 'entry' in ended ? 201 : 202 })
    },
  }
}

async function readProposed(req: PayloadRequest) {
  requireResolver(req)
  const predictionId = readId(req)
  const { proposal } = await readBody(req, proposalSchema)
  return { predictionId, id: proposal }
}
