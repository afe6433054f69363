import { sql } from '@payloadcms/db-postgres'
import type { Entry } from '@veridact/shared/ledger'
import type { Payload } from 'payload'

import { needsConfirmation } from './end-prediction.ts'
import { listEntriesOf } from './entries.ts'
import { findProposal, type Proposal } from './proposals.ts'
import type { Session } from './session.ts'
import { wordsEntry } from './words.ts'

/** A prediction's record as the newsroom works on it. */
export type DeskRecord = {
  /** Every entry about it, in the ledger's order. */
  entries: Entry[]
  /** The `seq` of the entry that the next change of words is based on; `null` for a draft. */
  words: number | null
  /** The ending that waits for a second person. */
  proposal: Proposal | null
  needsConfirmation: boolean
  /** Names by id of those who are named here and still have an account. */
  people: { [id: string]: string }
}

/** Reads what is on the record of a prediction, and what waits to be. */
export async function readDeskRecord(payload: Payload, id: string): Promise<DeskRecord> {
  const session = payload.db.drizzle
  const entries = await listEntriesOf(session, [id])
  const proposal = (await findProposal(session, id)) ?? null
  return {
    entries,
    words: wordsEntry(entries)?.seq ?? null,
    proposal,
    needsConfirmation: await needsConfirmation({ payload }),
    people: await readNames(session, [
      ...entries.flatMap(({ payload: { by, decidedBy, confirmedBy } }) => [
        by,
        decidedBy,
        confirmedBy,
      ]),
      proposal?.proposedBy,
    ]),
  }
}

async function readNames(session: Session, ids: readonly unknown[]) {
  const texts = [...new Set(ids)].filter((id) => typeof id === 'string')
  // not every actor is an account: what the sample content did, the newsroom did
  const { rows } = await session.execute<{ id: string; name: string }>(sql`
    SELECT id::text AS id, name FROM users WHERE id::text = ANY (${sql.param(texts)}::text[])`)
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
