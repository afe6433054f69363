import { compareInstants } from '../domain/index.ts'
import type { LedgerCrypto } from './crypto.ts'
import {
  entryPreimage,
  FIRST_PREV_HASH,
  payloadPreimage,
  textPreimage,
  type Entry,
} from './entry.ts'

/** The first thing that is wrong with a ledger, and in which entry. */
export type Finding = { seq: number; problem: string }

/** Where a chain has come to. */
export type Head = { height: number; hash: string; recordedAt: string | undefined }

/** The head of a ledger without entries. */
export const EMPTY_HEAD: Head = { height: 0, hash: FIRST_PREV_HASH, recordedAt: undefined }

/**
 * Checks a run of entries against the head before them: numbers without gaps, links, times that never run
 * back, the hash of each payload, of each text that was not erased, and of each entry.
 *
 * @returns the new head, or the first entry that is wrong.
 */
export async function checkEntries({
  entries,
  head,
  crypto,
}: {
  entries: readonly Entry[]
  head: Head
  crypto: LedgerCrypto
}): Promise<{ head: Head } | { finding: Finding }> {
  const [payloadHashes, hashes, textHashes] = await Promise.all([
    crypto.sha256(entries.map(({ payload }) => payloadText(payload))),
    crypto.sha256(entries.map(entryPreimage)),
    hashTexts(entries, crypto),
  ])
  let before = head
  for (const [index, entry] of entries.entries()) {
    const problem =
      linkProblem(entry, before) ??
      (entry.payloadHash === payloadHashes[index] ? undefined : 'its payload was changed') ??
      textProblem(entry, textHashes.get(entry.seq) ?? new Map<string, string>()) ??
      (entry.hash === hashes[index] ? undefined : 'its hash is not that of its fields')
    if (problem) return { finding: { seq: before.height + 1, problem } }
    before = { height: entry.seq, hash: entry.hash, recordedAt: entry.recordedAt }
  }
  return { head: before }
}

function linkProblem(entry: Entry, before: Head): string | undefined {
  if (entry.seq !== before.height + 1) return `entry ${before.height + 1} is missing`
  if (entry.prevHash !== before.hash) return 'it does not follow the entry before it'
  if (before.recordedAt && compareInstants(entry.recordedAt, before.recordedAt) < 0) {
    return 'it is dated before the entry that it follows'
  }
  return undefined
}

// a payload that cannot be hashed gets a text whose hash it cannot have
function payloadText(payload: Entry['payload']): string {
  try {
    return payloadPreimage(payload)
  } catch (error) {
    if (error instanceof RangeError) return ''
    throw error
  }
}

async function hashTexts(entries: readonly Entry[], { sha256 }: LedgerCrypto) {
  const texts = entries.flatMap(({ seq, texts: named }) =>
    Object.entries(named).flatMap(([name, text]) =>
      text ? [{ seq, name, preimage: textPreimage(text) }] : [],
    ),
  )
  const hashes = await sha256(texts.map(({ preimage }) => preimage))
  const bySeq = new Map<number, Map<string, string>>()
  for (const [index, { seq, name }] of texts.entries()) {
    const ofEntry = bySeq.get(seq) ?? new Map<string, string>()
    bySeq.set(seq, ofEntry.set(name, hashes[index] ?? ''))
  }
  return bySeq
}

function textProblem(entry: Entry, hashes: ReadonlyMap<string, string>): string | undefined {
  for (const [name, hash] of hashes) {
    if (entry.payload[`${name}Hash`] !== hash) return `its text "${name}" was changed`
  }
  return undefined
}
