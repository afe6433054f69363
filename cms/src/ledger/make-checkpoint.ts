import { sql } from '@payloadcms/db-postgres'
import { checkpointPreimage } from '@veridact/shared/ledger'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { appendEntries } from './append-entries.ts'
import { holdLedger } from './hold-ledger.ts'
import { getCurrentKey } from './keys.ts'
import { getSession, inTransaction, type Session } from './session.ts'

/**
 * Signs how far the ledger has come, if that was not done yet on this UTC day by the database's clock (L6).
 * A day that is over is never signed. A ledger without entries begins with its key.
 *
 * @returns the day that has its checkpoint now.
 * @throws {WrongKeyError} when the environment's key is not the ledger's.
 */
export async function makeCheckpoint(payload: Payload): Promise<string> {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, () => signToday(req))
}

async function signToday(req: PayloadRequest): Promise<string> {
  await appendEntries(req, () => [])
  const session = await getSession(req)
  const key = await getCurrentKey(session)
  const { height, hash, now } = await holdLedger(session)
  const day = now.slice(0, 10)
  if (await isSigned(session, day)) return day

  const checkpoint = { day, height, head: hash, at: now, keyId: key.keyId }
  const signature = key.sign(checkpointPreimage(checkpoint))
  await session.execute(sql`
    INSERT INTO ledger.checkpoints (day, height, head, at, key_id, signature)
    VALUES (${day}, ${height}, ${hash}, ${now}, ${key.keyId}, ${signature})`)
  return day
}

async function isSigned(session: Session, day: string): Promise<boolean> {
  const { rowCount } = await session.execute(
    sql`SELECT FROM ledger.checkpoints WHERE day = ${day}::date`,
  )
  return rowCount === 1
}
