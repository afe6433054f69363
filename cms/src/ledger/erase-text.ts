import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'

import { getSession, inTransaction, type Session } from './session.ts'

type StoredText = { seq: number; name: string }

/**
 * Erases a text of the record and its salt; the chain keeps the hash, from which neither can be found (L5).
 * What the document says of a question is another copy: change those words first (`changeCriteria`).
 *
 * @throws {RangeError} when there is no such text, or none any more.
 */
export async function eraseText(payload: Payload, text: StoredText): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const session = await getSession(req)
    await eraseStored(session, text)
    if (text.name === 'rationale') await eraseFirstRationale(session, text)
  })
}

async function eraseStored(session: Session, { seq, name }: StoredText): Promise<void> {
  const { rowCount } = await session.execute(sql`
    UPDATE ledger.texts SET salt = NULL, text = NULL
    WHERE seq = ${seq} AND name = ${name} AND text IS NOT NULL`)
  if (!rowCount) throw new RangeError(`Entry ${seq} has no text "${name}" to erase.`)
}

/** The draft's own copy of what became the first forecast's rationale. */
async function eraseFirstRationale(session: Session, { seq }: StoredText): Promise<void> {
  await session.execute(sql`
    UPDATE predictions SET first_rationale = NULL, updated_at = now()
    FROM ledger.forecasts
    WHERE forecasts.seq = ${seq} AND forecasts.revision = 1
      AND predictions.id::text = forecasts.prediction_id`)
}
