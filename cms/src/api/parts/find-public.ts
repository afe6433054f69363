import { PUBLIC_READ, type Context } from '../context.ts'

/** How to ask Payload for some documents as everybody may see them, their relations left as ids. */
export type ByIds = typeof PUBLIC_READ & {
  req: Context['req']
  depth: 0
  where: { id: { in: string[] } }
}

/**
 * Those of the documents that everybody may see, in no order. No ids, no query.
 *
 * @param find Asks for one collection: `(byIds) => payload.find({ ...byIds, collection: 'media' })`.
 */
export async function findPublic<Document>(
  { req }: Context,
  ids: readonly (string | undefined)[],
  find: (byIds: ByIds) => Promise<{ docs: Document[] }>,
): Promise<Document[]> {
  const wanted = [...new Set(ids)].filter((id) => id !== undefined)
  if (wanted.length === 0) return []
  const { docs } = await find({ ...PUBLIC_READ, req, depth: 0, where: { id: { in: wanted } } })
  return docs
}

/** The id of a related document, which is all that is there at depth 0. */
export function idOf(relation: string | { id: string } | null | undefined): string | undefined {
  return typeof relation === 'string' ? relation : relation?.id
}
