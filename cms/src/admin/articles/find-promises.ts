import type { Prediction } from '../../payload-types.ts'
import type { Promises } from './promises.ts'
import { promisesOf } from './promises.ts'

/** Asks which of the listed predictions publishing puts on the record, as they are saved now. */
export async function findPromises(apiRoute: string, ids: readonly string[]): Promise<Promises> {
  if (ids.length === 0) return promisesOf([], new Date().toISOString())
  const query = new URLSearchParams({
    'where[id][in]': ids.join(),
    depth: '0',
    joins: 'false',
    limit: String(ids.length),
  })
  const response = await fetch(`${apiRoute}/predictions?${query}`, { credentials: 'include' })
  const { docs }: { docs: Prediction[] } = await response.json()
  return promisesOf(docs, new Date().toISOString())
}
