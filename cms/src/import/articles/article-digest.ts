import { createHash } from 'node:crypto'

/** A hash of all that an import would write of an article: where it has not changed, nothing has. */
export function digestOf(article: object): string {
  return createHash('sha256').update(JSON.stringify(article)).digest('hex')
}
