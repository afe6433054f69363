/// <reference types="node" />
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'

import type { EntryType } from '../domain/index.ts'
import { checkpointPreimage, type Checkpoint } from './checkpoint.ts'
import {
  entryPreimage,
  FIRST_PREV_HASH,
  payloadPreimage,
  textPreimage,
  type Entry,
} from './entry.ts'

/** SHA-256 in hex, for tests that make entries of their own. */
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

type NewEntry = {
  type: EntryType
  predictionId?: string
  payload: Entry['payload']
  texts?: Record<string, string>
}

/** Chains entries as the newsroom does, a second apart, with the salted hashes of their texts. */
export function chainOf(entries: readonly NewEntry[]): Entry[] {
  const chain: Entry[] = []
  for (const [
    index,
    { type, predictionId = null, payload: plain, texts = {} },
  ] of entries.entries()) {
    const salted = Object.entries(texts).map(
      ([name, text]) => [name, { salt: sha256(name + index), text }] as const,
    )
    const hashes = salted.map(
      ([name, text]) => [`${name}Hash`, sha256(textPreimage(text))] as const,
    )
    const payload = { ...plain, ...Object.fromEntries(hashes) }
    const fields = {
      v: 1 as const,
      seq: index + 1,
      type,
      predictionId,
      payloadHash: sha256(payloadPreimage(payload)),
      prevHash: chain.at(-1)?.hash ?? FIRST_PREV_HASH,
      recordedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString().replace('Z', '000Z'),
    }
    const hash = sha256(entryPreimage(fields))
    chain.push({ ...fields, payload, hash, texts: Object.fromEntries(salted) })
  }
  return chain
}

/** A key pair with the id and the public key that the ledger prints. */
export function makeKey() {
  const { publicKey: key, privateKey } = generateKeyPairSync('ed25519')
  const publicKey = key.export({ format: 'jwk' }).x!
  return { privateKey, publicKey, keyId: sha256(publicKey).slice(0, 16) }
}

/** Signs a text as the newsroom does. */
export function signText(text: string, privateKey: KeyObject): string {
  return sign(null, Buffer.from(text), privateKey).toString('base64url')
}

/** A checkpoint over a chain as far as it goes. */
export function checkpointOf(chain: readonly Entry[], key: ReturnType<typeof makeKey>): Checkpoint {
  const newest = chain.at(-1)!
  const checkpoint = {
    day: '2026-01-02',
    height: newest.seq,
    head: newest.hash,
    at: '2026-01-02T00:00:01.000000Z',
    keyId: key.keyId,
  }
  return { ...checkpoint, signature: signText(checkpointPreimage(checkpoint), key.privateKey) }
}

/** A small honest ledger: a key, a binary question with two forecasts and its outcome. */
export function honestLedger(key: ReturnType<typeof makeKey>): Entry[] {
  const predictionId = 'a-question'
  return chainOf([
    { type: 'key_rotate', payload: { keyId: key.keyId, publicKey: key.publicKey } },
    {
      type: 'register',
      predictionId,
      payload: {
        type: 'binary',
        options: ['yes', 'no'],
        isOrdered: 0,
        closeAt: '2026-01-01T00:01:00.000000Z',
        timezone: 'UTC',
        aiAssist: 'none',
        clusterKey: predictionId,
        category: 'a-category',
        authors: [],
      },
      texts: { question: 'Will it?', resolutionCriteria: 'It does.', otherwiseResolves: 'Not.' },
    },
    forecast(predictionId, 1, 400_000),
    forecast(predictionId, 2, 700_000),
    {
      type: 'resolution',
      predictionId,
      payload: { outcome: 'yes', occurredAt: '2026-01-01T00:00:03.500000Z', decidedBy: 'somebody' },
      texts: { evidence: 'https://example.org/', note: 'Plain.' },
    },
  ])
}

function forecast(predictionId: string, revision: number, yes: number): NewEntry {
  return {
    type: 'forecast',
    predictionId,
    payload: { revision, probabilities: { yes, no: 1_000_000 - yes }, by: 'somebody' },
    texts: { rationale: `Revision ${revision}` },
  }
}
