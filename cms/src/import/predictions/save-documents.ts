import { sql } from '@payloadcms/db-postgres'
import type { ImportedRecord } from '@veridact/shared/domain'

import type { Session } from '../../ledger/session.ts'
import type { Outcome } from '../report.ts'

/** A record with what it has in this database. */
export type PredictionRow = Omit<ImportedRecord, 'forecasts'> & {
  dataset: string
  slug: string
  categoryId: string | null
}

/** A document as it was saved. */
export type SavedDocument = { id: string; sourceId: string; outcome: Outcome }

/**
 * Writes records as documents of `predictions`, as Payload would have, new or over the one with the same
 * dataset and id. Its address and whatever the newsroom added to it stay.
 */
export async function saveDocuments(
  session: Session,
  rows: readonly PredictionRow[],
): Promise<SavedDocument[]> {
  const { rows: saved } = await session.execute<SavedDocument>(sql`
    WITH given AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (
        slug text, question text, background text, "resolutionCriteria" text, "categoryId" uuid,
        "openAt" timestamptz, "closeAt" timestamptz, dataset text, id text, source text,
        "sourceUrl" text, licence text, category text, status text, outcome text, "resolvedAt" timestamptz
      )
    ), written AS (
      INSERT INTO predictions AS kept (
        slug, type, question, background, resolution_criteria, category_id, open_at, close_at,
        imported_dataset, imported_source_id, imported_source, imported_source_url,
        imported_licence, imported_category, imported_status, imported_outcome,
        imported_resolved_at, cluster_key
      )
      SELECT
        slug, 'binary', question, background, "resolutionCriteria", "categoryId", "openAt", "closeAt",
        dataset, id, source, "sourceUrl", NULLIF(licence, ''), NULLIF(category, ''),
        status::enum_predictions_imported_status, outcome::enum_predictions_imported_outcome,
        "resolvedAt", dataset || '/' || id
      FROM given
      ON CONFLICT (imported_dataset, imported_source_id) DO UPDATE SET
        question = excluded.question,
        background = excluded.background,
        resolution_criteria = excluded.resolution_criteria,
        category_id = excluded.category_id,
        open_at = excluded.open_at,
        close_at = excluded.close_at,
        imported_source = excluded.imported_source,
        imported_source_url = excluded.imported_source_url,
        imported_licence = excluded.imported_licence,
        imported_category = excluded.imported_category,
        imported_status = excluded.imported_status,
        imported_outcome = excluded.imported_outcome,
        imported_resolved_at = excluded.imported_resolved_at,
        updated_at = now()
      WHERE (kept.question, kept.background, kept.resolution_criteria, kept.category_id,
          kept.open_at, kept.close_at, kept.imported_source, kept.imported_source_url,
          kept.imported_licence, kept.imported_category, kept.imported_status,
          kept.imported_outcome, kept.imported_resolved_at)
        IS DISTINCT FROM (excluded.question, excluded.background, excluded.resolution_criteria,
          excluded.category_id, excluded.open_at, excluded.close_at, excluded.imported_source,
          excluded.imported_source_url, excluded.imported_licence, excluded.imported_category,
          excluded.imported_status, excluded.imported_outcome, excluded.imported_resolved_at)
      -- only a row that was there before carries the mark of this statement
      RETURNING id, imported_source_id AS "sourceId",
        CASE WHEN xmax = 0 THEN 'created' ELSE 'updated' END AS outcome
    )
    SELECT id, "sourceId", outcome FROM written
    UNION ALL
    SELECT predictions.id, imported_source_id, 'unchanged'
    FROM given JOIN predictions
      ON imported_dataset = given.dataset AND imported_source_id = given.id
    WHERE NOT EXISTS (SELECT FROM written WHERE written.id = predictions.id)`)
  return saved
}
