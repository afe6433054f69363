import { createHash } from 'node:crypto'

import { slugify } from '@veridact/shared/domain'

/** The slug of a name; one that has no Latin letter, as "体育", is told from others by its hash. */
export function slugOfName(name: string, fallback: string): string {
  return slugify(name, { fallback: `${fallback}-${shortHash(name)}` })
}

/** Eight hex digits that tell two texts apart whose slugs would be the same. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
