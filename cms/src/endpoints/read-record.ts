import type { Endpoint } from 'payload'

import { needsConfirmation } from '../ledger/end-prediction.ts'
import { listEntriesOf } from '../ledger/entries.ts'
import { findProposal } from '../ledger/proposals.ts'
import { wordsEntry } from '../ledger/words.ts'
import { readId } from './read-id.ts'

/**
 * `GET /api/predictions/:id/record`: every entry about it, the ending that waits for a second person, and
 * what the next change of words or ending is based on.
 */
export const readRecord: Endpoint = {
  path: '/:id/record',
  method: 'get',
  handler: async (req) => {
    const id = readId(req)
    const session = req.payload.db.drizzle
    const entries = await listEntriesOf(session, id)
    return Response.json({
      entries,
      words: wordsEntry(entries)?.seq ?? null,
      proposal: (await findProposal(session, id)) ?? null,
      needsConfirmation: await needsConfirmation(req),
    })
  },
}
