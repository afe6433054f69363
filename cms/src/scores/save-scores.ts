import { sql } from '@payloadcms/db-postgres'

import type { Session } from '../ledger/session.ts'

/** Puts these rows in the place of all rows of the predictions, and tells whoever keeps figures of their sets. */
export async function saveScores(
  session: Session,
  { predictionIds, rows }: { predictionIds: readonly string[]; rows: readonly object[] },
): Promise<void> {
  await session.execute(sql`
    DELETE FROM scores WHERE prediction_id = ANY (${sql.param(predictionIds)}::text[])`)
  await session.execute(sql`
    INSERT INTO scores SELECT * FROM json_populate_recordset(NULL::scores, ${JSON.stringify(rows)})`)
}

/** Gives sets another version: figures that were made before are no longer theirs. */
export async function renewSets(session: Session, datasets: readonly string[]): Promise<void> {
  await session.execute(sql`
    INSERT INTO score_sets (dataset)
    SELECT DISTINCT dataset FROM unnest(${sql.param(datasets)}::text[]) AS dataset ORDER BY dataset
    ON CONFLICT (dataset) DO UPDATE SET version = excluded.version`)
}
