import { PUBLIC_READ, type Context } from '../context.ts'

type Address = { collection: 'articles' | 'authors' | 'categories'; slug: string }

/** The id of the public document with this slug, for the filter of a list. */
export async function findId(
  { payload, req }: Context,
  { collection, slug }: Address,
): Promise<string | undefined> {
  const { docs } = await payload.find({
    ...PUBLIC_READ,
    collection,
    where: { slug: { equals: slug } },
    limit: 1,
    select: {},
    depth: 0,
    req,
  })
  return docs[0]?.id
}
