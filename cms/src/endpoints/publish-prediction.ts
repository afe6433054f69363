import { ValidationError, type Endpoint } from 'payload'

import { NotReadyError } from '../ledger/not-ready-error.ts'
import { putOnRecord } from '../ledger/put-on-record.ts'
import { inTransaction } from '../ledger/session.ts'
import { readId } from './read-id.ts'
import { requireEditor } from './require-editor.ts'

/** `POST /api/predictions/:id/publish`: puts a draft on the record without an article. */
export const publishPrediction: Endpoint = {
  path: '/:id/publish',
  method: 'post',
  handler: async (req) => {
    requireEditor(req)
    const id = readId(req)
    const opened = await inTransaction(req, () => putOnRecord(req, [id])).catch((error) => {
      if (!(error instanceof NotReadyError)) throw error
      const errors = error.drafts.flatMap(({ problems }) => problems)
      throw new ValidationError({ collection: 'predictions', errors }, req.t)
    })
    const doc = await req.payload.findByID({ collection: 'predictions', id, depth: 0, req })
    return Response.json({ doc, isOpened: opened.length > 0 })
  },
}
