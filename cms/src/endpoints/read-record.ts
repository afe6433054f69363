import type { Endpoint } from 'payload'

import { readDeskRecord } from '../ledger/desk-record.ts'
import { readId } from './read-id.ts'

/**
 * `GET /api/predictions/:id/record`: every entry about it, the ending that waits for a second person, and
 * what the next change of words or ending is based on.
 */
export const readRecord: Endpoint = {
  path: '/:id/record',
  method: 'get',
  handler: async (req) => Response.json(await readDeskRecord(req.payload, readId(req))),
}
