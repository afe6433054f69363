import { ValidationError, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'

type Relation = 'category' | 'authors'

/** What articles and predictions name is not deleted: the database would take the name out of them (A1, P3). */
export function refuseWhileUsed(relation: Relation): CollectionBeforeDeleteHook {
  return async ({ collection: { slug }, id, req }) => {
    const count = await countUses(req, { [relation]: { equals: id } })
    if (count === 0) return
    const message = `It stands on ${count} articles and predictions; give them another one first.`
    throw new ValidationError({ collection: slug, errors: [{ path: 'id', message }] }, req.t)
  }
}

type Use = Partial<Record<Relation, { equals: string | number }>>

async function countUses({ payload }: PayloadRequest, where: Use): Promise<number> {
  const [articles, predictions] = await Promise.all([
    payload.count({ collection: 'articles', where }),
    payload.count({ collection: 'predictions', where }),
  ])
  return articles.totalDocs + predictions.totalDocs
}
