import { ValidationError, type Endpoint } from 'payload'

import { NotReadyError, openPrediction } from '../ledger/open-prediction.ts'
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
    const isOpened = await inTransaction(req, () => openPrediction(req, id)).catch((error) => {
      if (!(error instanceof NotReadyError)) throw error
      throw new ValidationError({ collection: 'predictions', errors: error.problems }, req.t)
    })
    const doc = await req.payload.findByID({ collection: 'predictions', id, depth: 0, req })
    return Response.json({ doc, isOpened })
  },
}
