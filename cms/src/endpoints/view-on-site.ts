import type { Endpoint } from 'payload'

import { siteAddress, type SiteCollection } from '../admin/site/site-address.ts'
import { readId } from './read-id.ts'

/**
 * `GET /api/COLLECTION/:id/on-site`: leads to where readers have a document. Not to where a draft in the
 * form would stand, whose address may have changed.
 */
export function viewOnSite(collection: SiteCollection): Omit<Endpoint, 'root'> {
  return {
    path: '/:id/on-site',
    method: 'get',
    handler: async (req) => {
      const { slug } = await req.payload.findByID({
        collection,
        id: readId(req),
        select: { slug: true },
        depth: 0,
        req,
      })
      const { siteUrl } = req.payload.config.admin.custom ?? {}
      const location = siteAddress(siteUrl, { collection, slug: slug ?? '' })
      return new Response(null, { status: 302, headers: { location } })
    },
  }
}
