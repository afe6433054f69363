import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

import { addressOf, findRedirect } from './find-redirect.ts'

type LinkedCollection = 'articles' | 'predictions' | 'authors' | 'categories'

type Move = { collection: LinkedCollection; id: string; from: string; to: string }

/**
 * An address once public leads to its document for ever (A4). The redirect names the document, not its
 * new address, so a chain of changes is one step; an address that is used again is no redirect.
 */
export async function moveAddress(req: PayloadRequest, move: Move): Promise<void> {
  const { collection, id, from, to } = move
  if (from === to) return
  const reused = await findRedirect(req, { collection, slug: to })
  if (reused) await req.payload.delete({ collection: 'redirects', id: reused.id, req })
  await req.payload.create({
    collection: 'redirects',
    data: {
      from: addressOf({ collection, slug: from }),
      to: { type: 'reference', reference: { relationTo: collection, value: id } },
    },
    req,
  })
}

/** Keeps the old address of a document without drafts, once it is public. */
export function keepRedirect(
  collection: LinkedCollection,
  wasPublic: (previous: { openAt?: string | null }) => boolean = () => true,
): CollectionAfterChangeHook {
  return async ({ data, doc, operation, previousDoc, req }) => {
    if (operation !== 'update' || !previousDoc?.slug || !wasPublic(previousDoc)) return
    // of `data`, not of `doc`: a request may select away what `doc` has
    await moveAddress(req, { collection, id: doc.id, from: previousDoc.slug, to: data.slug })
  }
}
