import type { Source } from '@veridact/shared/contract'

type Stored = { name: string; url?: string | null }

/** Named sources without what Payload adds to the rows of an array. */
export function toSources(stored: readonly Stored[] | null | undefined): Source[] {
  return (stored ?? []).map(({ name, url }) => ({ name, url: url || null }))
}
