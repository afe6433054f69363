import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Redirect } from '../payload-types.ts'

type Address = { collection: CollectionSlug; slug: string }

/** Where a document of a collection stands on the site. */
export function addressOf({ collection, slug }: Address): string {
  return `/${collection}/${slug}`
}

/** The redirect of an old address, if it is one. */
export async function findRedirect(
  req: PayloadRequest,
  address: Address,
): Promise<Redirect | undefined> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { from: { equals: addressOf(address) } },
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  return docs[0]
}
