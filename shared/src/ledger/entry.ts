import type { EntryType } from '../domain/index.ts'
import type { HashableValue } from './canonical-json.ts'
import { canonicalJson, serialise } from './canonical-json.ts'

/** A free text that stands outside the chain, with the salt of its hash; `null` once erased (L5). */
export type EntryText = { salt: string; text: string } | null

/** One entry of the ledger with all its hashed fields. */
export type Entry = {
  /** Version of the form that is hashed. */
  v: 1
  /** 1, 2, 3 … without gaps (L2). */
  seq: number
  type: EntryType
  /** `null` for entries that are about no prediction: `import`, `key_rotate`. */
  predictionId: string | null
  payload: { readonly [key: string]: HashableValue }
  payloadHash: string
  /** The hash of the entry before; 64 zeros for the first. */
  prevHash: string
  hash: string
  /** `YYYY-MM-DDTHH:MM:SS.ffffffZ`, from the database's clock after the lock (L4). */
  recordedAt: string
  /** By name; the payload holds the hash of each as `<name>Hash`. */
  texts: { readonly [name: string]: EntryText }
}

/** What stands before the first entry. */
export const FIRST_PREV_HASH = '0'.repeat(64)

/**
 * What `payloadHash` is the SHA-256 of.
 *
 * @throws {RangeError} when the payload holds anything but whole numbers and texts.
 */
export function payloadPreimage(payload: Entry['payload']): string {
  return canonicalJson(payload)
}

/** What `hash` is the SHA-256 of: JCS({v, seq, type, predictionId, payloadHash, recordedAt, prevHash}) (L1). */
export function entryPreimage(entry: Omit<Entry, 'hash' | 'payload' | 'texts'>): string {
  const { v, seq, type, predictionId, payloadHash, recordedAt, prevHash } = entry
  return serialise({ v, seq, type, predictionId, payloadHash, recordedAt, prevHash })
}

/** What `<name>Hash` of a payload is the SHA-256 of: the salt, then the text. */
export function textPreimage({ salt, text }: { salt: string; text: string }): string {
  return salt + text
}
