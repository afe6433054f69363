import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, Where } from 'payload'

import { own } from './own.ts'

type Args = { req: PayloadRequest; id?: string | number }

/**
 * Editors: every picture. Authors: those they brought, until one stands where readers may see it: another
 * file, or other words for it, would change what was published.
 */
export async function ownUnseenPictures({ req, id }: Args): Promise<boolean | Where> {
  const mine = own({ req })
  if (typeof mine === 'boolean' || id === undefined) return mine
  return (await isSeen(req, String(id))) ? false : mine
}

/** Also in formatted text, whose pictures are ids within JSON. */
async function isSeen({ payload }: PayloadRequest, id: string): Promise<boolean> {
  const { rows } = await payload.db.drizzle.execute<{ isSeen: boolean }>(sql`
    SELECT EXISTS (
      SELECT FROM articles WHERE published_at IS NOT NULL
        AND position(${id} IN to_jsonb(articles)::text) > 0
      UNION ALL
      SELECT FROM articles_faq AS faq JOIN articles ON articles.id = faq._parent_id
        WHERE published_at IS NOT NULL AND position(${id} IN faq.answer::text) > 0
      UNION ALL
      SELECT FROM pages WHERE position(${id} IN body::text) > 0
      UNION ALL
      SELECT FROM authors WHERE avatar_id::text = ${id}
    ) AS "isSeen"`)
  return rows[0]?.isSeen ?? true
}
