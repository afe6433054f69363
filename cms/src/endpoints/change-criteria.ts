import type { Endpoint } from 'payload'
import { z } from 'zod'

import { changeCriteria } from '../ledger/change-criteria.ts'
import { inTransaction } from '../ledger/session.ts'
import { readBody } from './read-body.ts'
import { readId } from './read-id.ts'
import { recordText } from './record-text.ts'
import { requireEditor } from './require-editor.ts'

const changeSchema = z.strictObject({
  basedOn: z.int().min(1),
  reason: recordText(5000).min(1, 'Say why; readers will see it.'),
  question: recordText(1000).exactOptional(),
  resolutionCriteria: recordText(10_000).exactOptional(),
  otherwiseResolves: recordText(10_000).exactOptional(),
  category: z.uuid().exactOptional(),
  options: z
    .array(
      z.strictObject({
        key: z.string(),
        label: recordText(200),
        description: recordText(1000).nullable().exactOptional(),
      }),
    )
    .exactOptional(),
})

/** `POST /api/predictions/:id/criteria`: other words for a question on the record, with the reason (P3). */
export const postCriteria: Endpoint = {
  path: '/:id/criteria',
  method: 'post',
  handler: async (req) => {
    requireEditor(req)
    const predictionId = readId(req)
    const { basedOn, reason, ...words } = await readBody(req, changeSchema)
    const change = { predictionId, basedOn, reason, words }
    const entry = await inTransaction(req, () => changeCriteria(req, change))
    return Response.json({ entry }, { status: 201 })
  },
}
