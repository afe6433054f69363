import { restoreVersionOperation, type Endpoint } from 'payload'

import { readId } from './read-id.ts'

/**
 * `POST /api/COLLECTION/versions/:id` in place of Payload's, which would make a version that was a draft
 * the document itself: here it comes back as a draft, and readers keep what was published.
 */
export function restoreVersion(slug: 'articles' | 'pages'): Omit<Endpoint, 'root'> {
  return {
    path: '/versions/:id',
    method: 'post',
    handler: async (req) => {
      const id = readId(req)
      const { version } = await req.payload.findVersionByID({
        collection: slug,
        id,
        depth: 0,
        overrideAccess: false,
        req,
      })
      const restored = await restoreVersionOperation({
        id,
        collection: req.payload.collections[slug],
        draft: req.query.draft === 'true' || version._status !== 'published',
        overrideAccess: false,
        req,
      })
      return Response.json({ ...restored, message: req.t('version:restoredSuccessfully') })
    },
  }
}
