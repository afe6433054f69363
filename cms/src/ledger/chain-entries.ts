import { randomBytes } from 'node:crypto'

import { entryPreimage, payloadPreimage, textPreimage, type Entry } from '@veridact/shared/ledger'

import type { HeldLedger } from './hold-ledger.ts'
import type { NewEntry } from './new-entry.ts'
import { sha256 } from './node-crypto.ts'

type SaltedTexts = Record<string, { salt: string; text: string }>

/** An entry whose texts were not erased, for it is new. */
export type ChainedEntry = Entry & { texts: SaltedTexts }

/** Gives each entry its place after the head, the head's instant, and its hashes (L1). */
export function chainEntries(
  { height, hash, now }: HeldLedger,
  added: readonly NewEntry[],
): ChainedEntry[] {
  const entries: ChainedEntry[] = []
  for (const { type, predictionId, payload: plain, texts: plainTexts } of added) {
    const texts = saltTexts(plainTexts)
    const payload = { ...plain, ...hashTexts(texts) }
    const fields = {
      v: 1 as const,
      seq: height + entries.length + 1,
      type,
      predictionId,
      payloadHash: sha256(payloadPreimage(payload)),
      recordedAt: now,
      prevHash: entries.at(-1)?.hash ?? hash,
    }
    entries.push({ ...fields, hash: sha256(entryPreimage(fields)), payload, texts })
  }
  return entries
}

/** A salt keeps a short text from being found by hashing guesses, once both are erased (L5). */
function saltTexts(texts: NewEntry['texts']): SaltedTexts {
  const salted = Object.entries<string>(texts).map(
    ([name, text]) => [name, { salt: randomBytes(16).toString('hex'), text }] as const,
  )
  return Object.fromEntries(salted)
}

function hashTexts(texts: SaltedTexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [`${name}Hash`, sha256(textPreimage(text))]),
  )
}
