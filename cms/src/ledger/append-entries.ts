import { sql } from '@payloadcms/db-postgres'
import type { Instant } from '@veridact/shared/domain'
import { payloadPreimage, type Entry } from '@veridact/shared/ledger'
import type { PayloadRequest } from 'payload'

import { chainEntries, type ChainedEntry } from './chain-entries.ts'
import { holdLedger } from './hold-ledger.ts'
import type { NewEntry } from './new-entry.ts'
import { getSession, type Session } from './session.ts'
import { environmentKey } from './signing-key.ts'

/**
 * Appends entries on the request's own transaction: they commit with what they are about, or not at all
 * (L3). The first entry of a ledger introduces the key that will sign its checkpoints. Every row that the
 * transaction locks is locked before; `holdLedger` says why.
 *
 * @param decide says which, and is told the instant that they will bear, so that nothing is judged by
 *   another; it may still refuse by throwing.
 * @throws when the request has no transaction.
 */
export async function appendEntries(
  req: PayloadRequest,
  decide: (now: Instant) => readonly NewEntry[] | Promise<readonly NewEntry[]>,
): Promise<Entry[]> {
  const session = await getSession(req)
  const held = await holdLedger(session)
  const introduction = held.height === 0 ? [await introduceKey()] : []
  const entries = chainEntries(held, [...introduction, ...(await decide(held.now))])
  await insertEntries(session, entries)
  await insertTexts(session, entries)
  return entries.slice(introduction.length)
}

async function introduceKey(): Promise<NewEntry> {
  const { keyId, publicKey } = await environmentKey()
  return { type: 'key_rotate', predictionId: null, payload: { keyId, publicKey }, texts: {} }
}

async function insertEntries(session: Session, entries: readonly ChainedEntry[]): Promise<void> {
  const list = <Field extends keyof Entry>(field: Field) =>
    sql.param(entries.map((entry) => entry[field]))
  const payloads = entries.map(({ payload }) => payloadPreimage(payload))
  await session.execute(sql`
    INSERT INTO ledger.entries
      (seq, type, prediction_id, payload, payload_hash, prev_hash, hash, recorded_at)
    SELECT * FROM unnest(
      ${list('seq')}::bigint[], ${list('type')}::text[], ${list('predictionId')}::text[],
      ${sql.param(payloads)}::text[], ${list('payloadHash')}::text[], ${list('prevHash')}::text[],
      ${list('hash')}::text[], ${list('recordedAt')}::timestamptz[]
    )`)
}

async function insertTexts(session: Session, entries: readonly ChainedEntry[]): Promise<void> {
  const texts = entries.flatMap(({ seq, texts: named }) =>
    Object.entries(named).map(([name, text]) => ({ seq, name, ...text })),
  )
  if (texts.length === 0) return
  const list = <Field extends 'seq' | 'name' | 'salt' | 'text'>(field: Field) =>
    sql.param(texts.map((text) => text[field]))
  await session.execute(sql`
    INSERT INTO ledger.texts (seq, name, salt, text)
    SELECT * FROM unnest(
      ${list('seq')}::bigint[], ${list('name')}::text[], ${list('salt')}::text[],
      ${list('text')}::text[]
    )`)
}
