import { describe, expect, it } from 'vitest'

import { keyRotationPreimage } from './checkpoint.ts'
import { webLedgerCrypto } from './crypto.ts'
import type { Entry } from './entry.ts'
import { chainOf, checkpointOf, honestLedger, makeKey, signText } from './ledger.fixture.ts'
import { bucketOf, scorePrediction } from './score-record.ts'
import { verifyLedger } from './verify.ts'

const key = makeKey()
const ledger = honestLedger(key)
const cryptography = webLedgerCrypto(crypto.subtle)

async function* inBatches(entries: readonly Entry[], size = 2) {
  for (let start = 0; start < entries.length; start += size) {
    yield entries.slice(start, start + size)
  }
}

async function verify(
  entries: readonly Entry[],
  checkpoints = [checkpointOf(ledger, key)],
  stated?: { entries: number; head: string },
) {
  const result = await verifyLedger({
    batches: inBatches(entries),
    checkpoints,
    stated,
    crypto: cryptography,
  })
  return 'finding' in result ? result.finding : result
}

/** The ledger with one entry changed and all else left as it is. */
function withChanged(seq: number, change: (entry: Entry) => Partial<Entry>): Entry[] {
  return ledger.map((entry) => (entry.seq === seq ? { ...entry, ...change(entry) } : entry))
}

/** The ledger chained anew with other facts, as an operator who recomputes the tail would. */
function rewritten(change: (entries: Parameters<typeof chainOf>[0][number][]) => unknown): Entry[] {
  const facts = ledger.map(({ type, predictionId, payload }) => ({
    type,
    ...(predictionId !== null && { predictionId }),
    payload,
  }))
  change(facts)
  return chainOf(facts)
}

describe('verifyLedger', () => {
  it('passes an honest ledger and gives its scores', async () => {
    const result = await verify(ledger)
    if (!('record' in result)) throw new Error(result.problem)
    const prediction = result.record.predictions.get('a-question')!
    expect(scorePrediction(prediction)!.halfBrier.opening).toBeCloseTo(0.36, 12)
    expect(scorePrediction(prediction)!.halfBrier.closing).toBeCloseTo(0.09, 12)
    expect(bucketOf(prediction, '2026-01-01T00:00:59Z')).toBe('immature')
    expect(bucketOf(prediction, '2026-01-01T00:01:00Z')).toBe('scored')
  })

  it('passes a ledger whose texts were erased', async () => {
    const erased = withChanged(2, ({ texts }) => ({ texts: { ...texts, question: null } }))
    expect(await verify(erased)).toHaveProperty('record')
  })

  it.each<[string, Entry[], number, RegExp]>([
    [
      'a number changed afterwards',
      withChanged(3, ({ payload }) => ({
        payload: { ...payload, probabilities: { yes: 900_000, no: 100_000 } },
      })),
      3,
      /payload/,
    ],
    [
      'a text changed afterwards',
      withChanged(4, ({ texts }) => ({
        texts: { rationale: { salt: texts.rationale!.salt, text: 'Other words' } },
      })),
      4,
      /rationale/,
    ],
    [
      'a date moved',
      withChanged(4, () => ({ recordedAt: '2026-01-01T00:00:03.500000Z' })),
      4,
      /hash/,
    ],
    [
      'an entry about another question',
      withChanged(4, () => ({ predictionId: 'another' })),
      4,
      /hash/,
    ],
    ['an entry left out', ledger.filter(({ seq }) => seq !== 4), 4, /missing/],
    [
      'a float in a payload',
      withChanged(3, ({ payload }) => ({ payload: { ...payload, revision: 1.5 } })),
      3,
      /payload/,
    ],
    ['two entries exchanged', [0, 1, 3, 2, 4].map((index) => ledger[index]!), 3, /missing/],
  ])('finds %s', async (_, entries, seq, problem) => {
    expect(await verify(entries, [])).toEqual({ seq, problem: expect.stringMatching(problem) })
  })

  it.each<[string, Entry[], number, RegExp]>([
    ['a revision left out', rewritten((facts) => facts.splice(2, 1)), 3, /revision 1/],
    [
      'numbers that are not 100 % together',
      rewritten((facts) => {
        facts[2]!.payload = { ...facts[2]!.payload, probabilities: { yes: 400_000, no: 500_000 } }
      }),
      3,
      /100 %/,
    ],
    [
      'a certainty',
      rewritten((facts) => {
        facts[2]!.payload = { ...facts[2]!.payload, probabilities: { yes: 1_000_000, no: 0 } }
      }),
      3,
      /0\.1 % to 99\.9 %/,
    ],
    [
      'an outcome that had happened when its question opened',
      rewritten((facts) => {
        facts[4]!.payload = { ...facts[4]!.payload, occurredAt: '2026-01-01T00:00:02.000000Z' }
      }),
      5,
      /had happened/,
    ],
    [
      'an outcome that is still to come',
      rewritten((facts) => {
        facts[4]!.payload = { ...facts[4]!.payload, occurredAt: '2026-01-01T00:00:04.000001Z' }
      }),
      5,
      /before it happened/,
    ],
    [
      'a second outcome that names no first',
      rewritten((facts) => facts.push(facts[4]!)),
      6,
      /corrects/,
    ],
    [
      'a forecast of an unregistered question',
      rewritten((facts) => facts.splice(1, 1)),
      2,
      /registered/,
    ],
  ])('finds %s even in a chain that holds', async (_, entries, seq, problem) => {
    expect(await verify(entries, [])).toEqual({ seq, problem: expect.stringMatching(problem) })
  })

  it('finds a recomputed tail by the checkpoint that signed the old one', async () => {
    const entries = rewritten((facts) => {
      facts[3]!.payload = { ...facts[3]!.payload, probabilities: { yes: 999_000, no: 1_000 } }
    })
    expect(await verify(entries, [])).toHaveProperty('record')
    expect(await verify(entries)).toEqual({
      seq: 5,
      problem: expect.stringContaining('checkpoint of 2026-01-02'),
    })
  })

  it('case 17: a restored older backup fails against a later signed checkpoint, and says so', async () => {
    expect(await verify(ledger.slice(0, 3))).toEqual({
      seq: 4,
      problem: expect.stringContaining('older copy'),
    })
  })

  it('finds entries that the site counts and withholds, and another head than it states', async () => {
    const { hash } = ledger.at(-1)!
    expect(await verify(ledger, [], { entries: 5, head: hash })).toHaveProperty('record')
    expect(await verify(ledger.slice(0, 4), [], { entries: 5, head: hash })).toEqual({
      seq: 5,
      problem: expect.stringContaining('the site counts 5'),
    })
    expect(await verify(ledger, [], { entries: 5, head: ledger[0]!.hash })).toEqual({
      seq: 5,
      problem: expect.stringContaining('newest entry'),
    })
  })

  it('names the first wrong entry, also where a later one is signed', async () => {
    const entries = withChanged(3, () => ({ recordedAt: '2025-01-01T00:00:00.000000Z' }))
    const [wrong, all] = [{ day: '2026-01-02', height: 4, head: 'f'.repeat(64) }, entries]
    const checkpoint = { ...checkpointOf(ledger, key), ...wrong }
    expect(await verify(all, [checkpoint])).toMatchObject({ seq: 3 })
  })

  it('tells the newest words of a question that were not erased', async () => {
    const words = { question: 'Will it, then?', reason: 'Plainer.' }
    const changed = chainOf([
      ...ledger.slice(0, 2).map(({ type, predictionId, payload, texts }) => ({
        type,
        ...(predictionId !== null && { predictionId }),
        payload,
        texts: Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text!.text])),
      })),
      { type: 'criteria_change', predictionId: 'a-question', payload: { by: 'b' }, texts: words },
    ])
    const result = await verify(changed, [])
    if (!('record' in result)) throw new Error(result.problem)
    expect(result.record.predictions.get('a-question')!.words).toEqual({
      question: 'Will it, then?',
      resolutionCriteria: 'It does.',
      otherwiseResolves: 'Not.',
    })
  })

  it('finds a checkpoint that no key of the ledger signed', async () => {
    const stranger = makeKey()
    const forged = { ...checkpointOf(ledger, stranger), keyId: key.keyId }
    expect(await verify(ledger, [forged])).toEqual({
      seq: 5,
      problem: expect.stringContaining('not signed'),
    })
  })

  it('accepts a new key that the old one vouches for, and no other', async () => {
    const next = makeKey()
    const rotation = { keyId: next.keyId, previousKeyId: key.keyId, publicKey: next.publicKey }
    const rotate = (signature: string) =>
      chainOf([
        { type: 'key_rotate', payload: { keyId: key.keyId, publicKey: key.publicKey } },
        { type: 'key_rotate', payload: { ...rotation, signature } },
      ])
    const vouched = rotate(signText(keyRotationPreimage(rotation), key.privateKey))
    expect(await verify(vouched, [checkpointOf(vouched, next)])).toHaveProperty('record')
    const unvouched = rotate(signText(keyRotationPreimage(rotation), next.privateKey))
    expect(await verify(unvouched, [])).toEqual({
      seq: 2,
      problem: expect.stringContaining('did not sign'),
    })
  })
})
