import { sql } from '@payloadcms/db-postgres'
import { applyEntry, emptyRecord, type Entry, type LedgerPrediction } from '@veridact/shared/ledger'

import type { Session } from './session.ts'

/** A row of `ledger.entries` as the text of an `Entry`, on one line, as the public export has it. */
const ENTRY_LINE = `
  json_build_object(
    'v', 1, 'seq', seq, 'type', type, 'predictionId', prediction_id, 'payload', payload::json,
    'payloadHash', payload_hash, 'prevHash', prev_hash, 'hash', hash,
    'recordedAt', ledger.instant(recorded_at),
    'texts', COALESCE((
      SELECT json_object_agg(
        name, CASE WHEN text IS NOT NULL THEN json_build_object('salt', salt, 'text', text) END
      )
      FROM ledger.texts WHERE texts.seq = entries.seq
    ), '{}'::json)
  )::text`

/** Every entry about some predictions, in the ledger's order. */
export async function listEntriesOf(
  session: Session,
  predictionIds: readonly string[],
): Promise<Entry[]> {
  const { rows } = await session.execute<{ line: string }>(sql`
    SELECT ${sql.raw(ENTRY_LINE)} AS line FROM ledger.entries
    WHERE prediction_id = ANY (${sql.param(predictionIds)}::text[]) ORDER BY seq`)
  return rows.map(({ line }) => toEntry(line))
}

/** The entries at some places of the ledger, in its order. */
export async function listEntriesAt(session: Session, seqs: readonly number[]): Promise<Entry[]> {
  if (seqs.length === 0) return []
  const { rows } = await session.execute<{ line: string }>(sql`
    SELECT ${sql.raw(ENTRY_LINE)} AS line FROM ledger.entries
    WHERE seq = ANY (${sql.param(seqs)}::bigint[]) ORDER BY seq`)
  return rows.map(({ line }) => toEntry(line))
}

/** The first and the last entry about each of many predictions, by the prediction's id. */
export async function findSeqRanges(
  session: Session,
  predictionIds: readonly string[],
): Promise<Map<string, SeqRange>> {
  const { rows } = await session.execute<SeqRange & { id: string }>(sql`
    SELECT prediction_id AS id, min(seq)::float8 AS first, max(seq)::float8 AS last
    FROM ledger.entries
    WHERE prediction_id = ANY (${sql.param(predictionIds)}::text[]) GROUP BY prediction_id`)
  return new Map(rows.map(({ id, first, last }) => [id, { first, last }]))
}

export type SeqRange = { first: number; last: number }

/** A run of entries after a place in the ledger, in its order. */
export async function listEntries(
  session: Session,
  { after, limit }: { after: number; limit: number },
): Promise<Entry[]> {
  const lines = await listEntryLines(session, { after, limit })
  return lines.map(toEntry)
}

/** The same run as lines of the public export. */
export async function listEntryLines(
  session: Session,
  { after, limit }: { after: number; limit: number },
): Promise<string[]> {
  const { rows } = await session.execute<{ line: string }>(sql`
    SELECT ${sql.raw(ENTRY_LINE)} AS line FROM ledger.entries
    WHERE seq > ${after} ORDER BY seq LIMIT ${limit}`)
  return rows.map(({ line }) => line)
}

/** A prediction as its entries tell it; `undefined` when it was never registered. */
export function recordOf(entries: readonly Entry[]): LedgerPrediction | undefined {
  const record = emptyRecord()
  for (const entry of entries) applyEntry(record, entry)
  return record.predictions.values().next().value
}

function toEntry(line: string): Entry {
  // made above from what `appendEntries` wrote
  return JSON.parse(line) as Entry
}
