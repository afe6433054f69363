import { sql } from '@payloadcms/db-postgres'

import type { Session } from '../ledger/session.ts'
import type { ImportedFacts } from './imported-states.ts'

/** Those of the predictions that are imported records, each with its history. */
export async function readImported(
  session: Session,
  predictionIds: readonly string[],
): Promise<ImportedFacts[]> {
  const { rows } = await session.execute<ImportedFacts>(sql`
    SELECT
      id::text AS "predictionId",
      imported_dataset AS dataset,
      ledger.instant(open_at) AS "openAt",
      ledger.instant(close_at) AS "closeAt",
      imported_status AS status,
      imported_outcome AS outcome,
      ledger.instant(imported_resolved_at) AS "resolvedAt",
      category_id::text AS "categoryId",
      ARRAY(
        SELECT authors_id::text FROM predictions_rels
        WHERE parent_id = predictions.id AND path = 'authors' ORDER BY "order"
      ) AS "authorIds",
      ai_assist AS "aiAssist",
      COALESCE(NULLIF(cluster_key, ''), id::text) AS "clusterKey",
      COALESCE("forecastsAt", '[]') AS "forecastsAt",
      COALESCE("forecastsPpm", '[]') AS "forecastsPpm"
    FROM predictions
    LEFT JOIN LATERAL (
      -- as JSON: the driver reads that ten times as fast as arrays
      SELECT
        json_agg(ledger.instant(recorded_at) ORDER BY revision) AS "forecastsAt",
        json_agg(probabilities[1] ORDER BY revision) AS "forecastsPpm"
      FROM imported_forecasts WHERE prediction_id = predictions.id::text
    ) AS history ON true
    WHERE id = ANY (${sql.param(predictionIds)}::uuid[]) AND imported_dataset IS NOT NULL`)
  return rows
}
