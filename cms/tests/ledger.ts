import { webLedgerCrypto, verifyLedger, type Checkpoint, type Entry } from '@veridact/shared/ledger'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { listEntries } from '../src/ledger/entries.ts'
import { inTransaction } from '../src/ledger/session.ts'
import { unique } from './drafts.ts'

/** The whole ledger of this file's database. */
export function readLedger(payload: Payload): Promise<Entry[]> {
  return listEntries(payload.db.drizzle, { after: 0, limit: 1_000_000 })
}

/** What the verifier finds in a ledger: its record, or what is wrong. */
export async function verify(entries: readonly Entry[], checkpoints: readonly Checkpoint[] = []) {
  return verifyLedger({
    batches: inOneBatch(entries),
    checkpoints,
    crypto: webLedgerCrypto(crypto.subtle),
  })
}

async function* inOneBatch(entries: readonly Entry[]) {
  yield entries
}

/** Does work as nobody in particular, in a transaction of its own. */
export async function transact<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, () => work(req))
}

/** An entry that is about no prediction. */
export function importOf(dataset = unique('set')) {
  return {
    type: 'import',
    predictionId: null,
    payload: { dataset, source: 'A test', count: 0, hash: '0'.repeat(64) },
    texts: {},
  } as const
}

/** A connection as the role that owns the database. */
export async function connectAsOwner({ db }: Payload) {
  const url = process.env.DATABASE_MIGRATION_URL
  if (!db.pg || !url) throw new Error('There is no owner to connect as.')
  const client = new db.pg.Client({ connectionString: url })
  await client.connect()
  return client
}
