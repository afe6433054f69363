import type { PayloadRequest } from 'payload'

import type { SampleComment } from './sample-article.ts'

/** Writes readers' comments with the replies to them; one that is pending waits in the admin. */
export async function loadComments(
  comments: readonly SampleComment[],
  article: string,
  req: PayloadRequest,
): Promise<void> {
  for (const { name, body, isPending, replies = [] } of comments) {
    const held = isPending && { heldBecause: 'First comment of a guest' }
    const status = isPending ? 'pending' : 'approved'
    const { id } = await req.payload.create({
      collection: 'comments',
      data: { article, name, body, status, ...held },
      req,
    })
    for (const reply of replies) {
      const data = { ...reply, article, parent: id, status: 'approved' as const }
      await req.payload.create({ collection: 'comments', data, req })
    }
  }
}
