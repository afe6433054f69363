import { keyRotationPreimage } from '@veridact/shared/ledger'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { appendEntries } from './append-entries.ts'
import { getCurrentKey, listKeys } from './keys.ts'
import type { NewEntry } from './new-entry.ts'
import { getSession, inTransaction } from './session.ts'
import { readSigningKey, type SigningKey } from './signing-key.ts'

/**
 * Lets the environment's key vouch for the next one, which signs from then on. One that has taken over
 * already is left as it is, so that a rotation that was interrupted can be asked for again.
 *
 * @param nextHex the next private key, 64 hex digits.
 * @returns the next key's id.
 * @throws {Error} when the environment's key is not the ledger's, or the next one was used before.
 */
export async function rotateKey(payload: Payload, nextHex: string): Promise<string> {
  const next = await readSigningKey(nextHex)
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    // an empty ledger begins with the key that is to vouch
    await appendEntries(req, () => [])
    await appendEntries(req, () => rotationEntries(req, next))
  })
  return next.keyId
}

async function rotationEntries(req: PayloadRequest, next: SigningKey): Promise<NewEntry[]> {
  const session = await getSession(req)
  const { keyId, publicKey } = next
  const known = (await listKeys(session)).map((key) => key.keyId)
  if (known.at(-1) === keyId) return []
  if (known.includes(keyId)) throw new Error(`The key ${keyId} was used before; make a new one.`)
  const current = await getCurrentKey(session)
  const rotation = { keyId, publicKey, previousKeyId: current.keyId }
  const signature = current.sign(keyRotationPreimage(rotation))
  const payload = { ...rotation, signature }
  return [{ type: 'key_rotate', predictionId: null, payload, texts: {} }]
}
