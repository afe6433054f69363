import { serialise } from './canonical-json.ts'

/** A signed statement of how far the ledger had come (L6). */
export type Checkpoint = {
  /** The UTC day it was made on, `YYYY-MM-DD`; one a day at most. */
  day: string
  /** The `seq` of the newest entry. */
  height: number
  /** That entry's hash. */
  head: string
  /** When, as the ledger writes instants. */
  at: string
  /** Which key signed. */
  keyId: string
  /** Ed25519, base64url. */
  signature: string
}

/** What a checkpoint's signature is over: JCS({at, day, head, height, keyId}). */
export function checkpointPreimage(checkpoint: Omit<Checkpoint, 'signature'>): string {
  const { day, height, head, at, keyId } = checkpoint
  return serialise({ day, height, head, at, keyId })
}

/** What the old key signs when a new one takes its place: JCS({keyId, previousKeyId, publicKey}). */
export function keyRotationPreimage(rotation: {
  keyId: string
  previousKeyId: string
  publicKey: string
}): string {
  const { keyId, previousKeyId, publicKey } = rotation
  return serialise({ keyId, previousKeyId, publicKey })
}
