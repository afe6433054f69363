import { sql } from '@payloadcms/db-postgres'

import type { Session } from './session.ts'
import { environmentKey, type SigningKey } from './signing-key.ts'

/** A key that the ledger has introduced. */
export type LedgerKey = { keyId: string; publicKey: string }

/** Every key of the ledger, oldest first; the last one signs. */
export async function listKeys(session: Session): Promise<LedgerKey[]> {
  const { rows } = await session.execute<LedgerKey>(sql`
    SELECT payload::jsonb ->> 'keyId' AS "keyId", payload::jsonb ->> 'publicKey' AS "publicKey"
    FROM ledger.entries WHERE type = 'key_rotate' ORDER BY seq`)
  return rows
}

/**
 * The key that signs, from the environment.
 *
 * @throws {Error} when the environment gives another than the one that the ledger names.
 */
export async function getCurrentKey(session: Session): Promise<SigningKey> {
  const key = await environmentKey()
  const current = (await listKeys(session)).at(-1)?.keyId
  if (key.keyId === current) return key
  throw new Error(
    `LEDGER_SIGNING_KEY is the key ${key.keyId}, but the ledger's is ${current}. Give that one, or let it vouch for another: npm run ledger -- rotate-key.`,
  )
}
