import { sql } from '@payloadcms/db-postgres'
import {
  readinessProblems,
  type FieldProblem,
  type ForecastNumbers,
  type Instant,
} from '@veridact/shared/domain'
import type { PayloadRequest } from 'payload'

import type { Prediction } from '../payload-types.ts'
import { NotReadyError } from './not-ready-error.ts'
import { optionsOf } from './options.ts'
import { getSession } from './session.ts'

/** A draft with what its registration needs of other rows. */
export type Opening = {
  draft: Prediction
  firstForecast: ForecastNumbers | undefined
  clusterKey: string
  /** Whether the question that it extends is on the ledger; `null` when it extends none. */
  isExtensionOfRecord: boolean | null
}

type Found = Pick<Opening, 'clusterKey' | 'isExtensionOfRecord'> & { id: string }

/** What the drafts' entries are made from, in the drafts' order. */
export async function findOpenings(
  req: PayloadRequest,
  drafts: readonly Prediction[],
): Promise<Opening[]> {
  const session = await getSession(req)
  const { rows } = await session.execute<Found>(sql`
    SELECT
      id,
      COALESCE(NULLIF(cluster_key, ''), (
        SELECT articles.id::text FROM articles_rels
        JOIN articles ON articles.id = articles_rels.parent_id
        WHERE articles_rels.path = 'predictions' AND predictions_id = predictions.id
        ORDER BY articles.created_at, articles.id LIMIT 1
      ), id::text) AS "clusterKey",
      CASE WHEN supersedes_id IS NOT NULL THEN EXISTS (
        SELECT FROM ledger.entries WHERE type = 'register' AND prediction_id = supersedes_id::text
      ) END AS "isExtensionOfRecord"
    FROM predictions WHERE id = ANY (${sql.param(drafts.map(({ id }) => id))}::uuid[])`)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return drafts.map((draft) => {
    const found = byId.get(draft.id)
    if (!found) throw new Error(`Prediction ${draft.id} is gone.`)
    return { ...found, draft, firstForecast: readNumbers(draft.firstForecast) }
  })
}

/** @throws {NotReadyError} when one may not open at this instant. */
export function refuseUnready(openings: readonly Opening[], now: Instant): void {
  const unready = openings
    .map((opening) => ({ prediction: opening.draft, problems: problemsOf(opening, now) }))
    .filter(({ problems }) => problems.length > 0)
  if (unready.length > 0) throw new NotReadyError(unready)
}

function problemsOf(
  { draft, firstForecast, isExtensionOfRecord }: Opening,
  now: Instant,
): FieldProblem[] {
  const { category } = draft
  const problems = readinessProblems(
    {
      ...draft,
      category: typeof category === 'object' ? category?.id : category,
      options: optionsOf(draft),
      firstForecast,
    },
    now,
  )
  if (isExtensionOfRecord !== false) return problems
  const message = 'The question that this one extends is not on the record.'
  return [...problems, { path: 'supersedes', message }]
}

function readNumbers(value: Prediction['firstForecast']): ForecastNumbers | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.fromEntries(
    Object.entries(value).map(([option, ppm]) => [option, typeof ppm === 'number' ? ppm : NaN]),
  )
}
