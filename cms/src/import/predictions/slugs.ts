import { sql } from '@payloadcms/db-postgres'
import { importedPredictionSlug } from '@veridact/shared/domain'

import type { Session } from '../../ledger/session.ts'
import { shortHash } from '../slug-of-name.ts'

/**
 * The slugs of a dataset's records by their ids. A record that is there keeps the one it has; of two that
 * would have the same, the later takes a part of its id's hash.
 */
export async function findSlugs(
  session: Session,
  { dataset, ids }: { dataset: string; ids: readonly string[] },
): Promise<Map<string, string>> {
  const wanted = ids.map((id) => importedPredictionSlug({ dataset, id }))
  const { rows } = await session.execute<{ slug: string; id: string | null }>(sql`
    SELECT slug, CASE WHEN imported_dataset = ${dataset} THEN imported_source_id END AS id
    FROM predictions
    WHERE slug = ANY (${sql.param(wanted)}::text[])
      OR (imported_dataset = ${dataset} AND imported_source_id = ANY (${sql.param(ids)}::text[]))`)
  const slugs = new Map(rows.flatMap(({ id, slug }) => (id === null ? [] : [[id, slug] as const])))
  const taken = new Set(rows.map(({ slug }) => slug))
  for (const id of ids) {
    if (slugs.has(id)) continue
    const slug = freeSlug({ dataset, id, taken })
    slugs.set(id, slug)
    taken.add(slug)
  }
  return slugs
}

function freeSlug({
  dataset,
  id,
  taken,
}: {
  dataset: string
  id: string
  taken: Set<string>
}): string {
  const slug = importedPredictionSlug({ dataset, id })
  if (!taken.has(slug)) return slug
  return importedPredictionSlug({ dataset, id, idHash: shortHash(id) })
}
