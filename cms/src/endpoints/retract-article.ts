import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { getSession, inTransaction } from '../ledger/session.ts'
import { readBody } from './read-body.ts'
import { readId } from './read-id.ts'
import { requireEditor } from './require-editor.ts'

const retractionSchema = z.strictObject({
  reason: z.string().trim().min(1, 'Say why; readers will see it.').max(2000),
})

/** `POST /api/articles/:id/retract`: leaves only a notice with the reason at the article's address. */
export const retractArticle: Endpoint = {
  path: '/:id/retract',
  method: 'post',
  handler: async (req) => {
    requireEditor(req)
    const id = readId(req)
    const { reason } = await readBody(req, retractionSchema)
    await inTransaction(req, () => retract(req, { id, reason }))
    const doc = await req.payload.findByID({ collection: 'articles', id, depth: 0, req })
    return Response.json({ doc })
  },
}

/**
 * Straight to the row: through Payload's update a waiting draft would be published with it. The row's
 * `updatedAt` stays: by it the admin tells whether a draft is newer.
 */
async function retract(
  req: PayloadRequest,
  { id, reason }: { id: string; reason: string },
): Promise<void> {
  const session = await getSession(req)
  const { rowCount } = await session.execute(sql`
    UPDATE articles SET retracted_at = now(), retraction_reason = ${reason}
    WHERE id = ${id}::uuid AND _status = 'published' AND retracted_at IS NULL`)
  if (!rowCount) {
    throw new APIError('Only a published article can be retracted, and only once.', 400, null, true)
  }
  // the newest version too, which is what the admin shows
  await session.execute(sql`
    UPDATE _articles_v AS version
    SET version_retracted_at = articles.retracted_at,
      version_retraction_reason = articles.retraction_reason
    FROM articles
    WHERE articles.id = ${id}::uuid AND version.parent_id = articles.id AND version.latest`)
}
