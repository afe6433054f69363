import { generateKeyPairSync, hash } from 'node:crypto'

import {
  entryPreimage,
  FIRST_PREV_HASH,
  payloadPreimage,
  textPreimage,
  type Entry,
} from '@veridact/shared/ledger'

/** Entries of each question: registered, revised so often, resolved. */
const REVISIONS = 8
const ENTRIES_EACH = REVISIONS + 2

const FIRST_MS = Date.UTC(2026, 0, 1)

type NewEntry = {
  type: Entry['type']
  predictionId: string | null
  payload: Entry['payload']
  texts: Record<string, string>
}

/** A sound ledger as its public export has it, an entry a line: a key, then questions from opening to outcome. */
export function* syntheticLedger(entries: number): Generator<string> {
  let prevHash = FIRST_PREV_HASH
  for (let seq = 1; seq <= entries; seq++) {
    const entry = chained(seq === 1 ? firstKey() : newEntry(seq - 2), { seq, prevHash })
    prevHash = entry.hash
    yield `${JSON.stringify(entry)}\n`
  }
}

function chained(
  { type, predictionId, payload: plain, texts }: NewEntry,
  { seq, prevHash }: { seq: number; prevHash: string },
): Entry {
  const salted = Object.entries(texts).map(([name, text], index) => {
    return [name, { salt: `${seq}`.padStart(31, '0') + index, text }] as const
  })
  const hashes = salted.map(([name, text]) => [`${name}Hash`, sha256(textPreimage(text))])
  const payload = { ...plain, ...Object.fromEntries(hashes) }
  const fields = {
    v: 1 as const,
    seq,
    type,
    predictionId,
    payloadHash: sha256(payloadPreimage(payload)),
    prevHash,
    recordedAt: instant(seq),
  }
  const texted = { payload, texts: Object.fromEntries(salted) }
  return { ...fields, ...texted, hash: sha256(entryPreimage(fields)) }
}

function newEntry(index: number): NewEntry {
  const question = Math.floor(index / ENTRIES_EACH)
  const step = index % ENTRIES_EACH
  const predictionId = `question-${question}`
  if (step === 0) return registerEntry(predictionId, index)
  if (step > REVISIONS) return resolutionEntry(predictionId, index)
  const yes = 1_000 + ((index * 7_919) % 998_000)
  return {
    type: 'forecast',
    predictionId,
    payload: { revision: step, probabilities: { yes, no: 1_000_000 - yes }, by: 'somebody' },
    texts: { rationale: 'A poll, a storm and a second look at the base rate moved this number.' },
  }
}

function registerEntry(predictionId: string, index: number): NewEntry {
  return {
    type: 'register',
    predictionId,
    payload: {
      type: 'binary',
      options: ['yes', 'no'],
      isOrdered: 0,
      closeAt: instant(index + 1_000),
      timezone: 'UTC',
      aiAssist: 'none',
      clusterKey: predictionId,
      category: 'a-category',
      authors: ['an-author'],
    },
    texts: {
      question: `Will what ${predictionId} asks for come true before it closes?`,
      resolutionCriteria: 'It comes true by the count of those who are paid to count.',
      otherwiseResolves: 'The day passes and nobody has counted it.',
    },
  }
}

function resolutionEntry(predictionId: string, index: number): NewEntry {
  return {
    type: 'resolution',
    predictionId,
    payload: {
      outcome: index % 3 === 0 ? 'yes' : 'no',
      occurredAt: instant(index),
      decidedBy: 'somebody',
    },
    texts: { evidence: 'https://example.org/count', note: 'Counted, and counted again.' },
  }
}

function firstKey(): NewEntry {
  const publicKey = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x ?? ''
  const keyId = sha256(publicKey).slice(0, 16)
  return { type: 'key_rotate', predictionId: null, payload: { keyId, publicKey }, texts: {} }
}

function instant(second: number): string {
  return `${new Date(FIRST_MS + second * 1000).toISOString().slice(0, -1)}000Z`
}

function sha256(text: string): string {
  return hash('sha256', text)
}
