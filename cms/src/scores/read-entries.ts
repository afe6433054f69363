import { sql } from '@payloadcms/db-postgres'
import type { Entry } from '@veridact/shared/ledger'

import type { Session } from '../ledger/session.ts'

/** Every entry about these predictions, by prediction, each list in the order of the ledger. */
export async function readEntries(
  session: Session,
  predictionIds: readonly string[],
): Promise<Map<string, Entry[]>> {
  const { rows } = await session.execute<StoredEntry>(sql`
    SELECT
      seq::int, type, prediction_id AS "predictionId", payload, payload_hash AS "payloadHash",
      prev_hash AS "prevHash", hash,
      ledger.instant(recorded_at) AS "recordedAt"
    FROM ledger.entries
    WHERE prediction_id = ANY (${sql.param(predictionIds)}::text[]) ORDER BY seq`)
  return Map.groupBy(rows.map(toEntry), ({ predictionId }) => predictionId ?? '')
}

type StoredEntry = Omit<Entry, 'v' | 'payload' | 'texts'> & { payload: string }

function toEntry({ payload, ...entry }: StoredEntry): Entry {
  return { v: 1, ...entry, payload: JSON.parse(payload), texts: {} }
}
