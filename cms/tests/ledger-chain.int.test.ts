import { sql } from '@payloadcms/db-postgres'
import { entryPreimage, FIRST_PREV_HASH, payloadPreimage } from '@veridact/shared/ledger'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { appendEntries } from '../src/ledger/append-entries.ts'
import { listForecasts } from '../src/ledger/forecasts.ts'
import { sha256 } from '../src/ledger/node-crypto.ts'
import type { Prediction } from '../src/payload-types.ts'
import { createByline, createPrediction } from './drafts.ts'
import { importOf, readLedger, transact, verify } from './ledger.ts'
import { openNewsroom, type Desk } from './newsroom.ts'

let payload: Payload
let editor: Desk

beforeAll(async () => {
  const newsroom = await openNewsroom()
  payload = newsroom.payload
  editor = newsroom.desks.editor
})

const append = (dataset?: string) =>
  transact(payload, (req) => appendEntries(req, () => [importOf(dataset)]))

async function open(data: Partial<Prediction> = {}): Promise<Prediction> {
  const { id } = await createPrediction(payload, data)
  expect((await editor.post(`/predictions/${id}/publish`, {})).status).toBe(200)
  return payload.findByID({ collection: 'predictions', id, depth: 0 })
}

const entriesOf = async ({ id }: { id: string }) =>
  (await readLedger(payload)).filter(({ predictionId }) => predictionId === id)

describe('the chain', () => {
  it('L1: hashes canonical JSON, and each entry holds the hash of the one before', async () => {
    await open()
    const ledger = await readLedger(payload)
    const before = [FIRST_PREV_HASH, ...ledger.map(({ hash }) => hash)]
    for (const [index, entry] of ledger.entries()) {
      expect(entry.payloadHash).toBe(sha256(payloadPreimage(entry.payload)))
      expect(entry.hash).toBe(sha256(entryPreimage(entry)))
      expect(entry.prevHash).toBe(before[index])
      expect(entry.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
    }
  })

  it('begins with the key that signs its checkpoints', async () => {
    await append()
    const [first] = await readLedger(payload)
    expect(first).toMatchObject({ seq: 1, type: 'key_rotate', prevHash: FIRST_PREV_HASH })
    expect(first!.payload).toHaveProperty('publicKey')
    expect(first!.payload).not.toHaveProperty('previousKeyId')
  })

  it('L2: leaves no gap where a transaction is rolled back', async () => {
    await append()
    const { length } = await readLedger(payload)
    await expect(
      transact(payload, async (req) => {
        await appendEntries(req, () => [importOf(), importOf()])
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    const [entry] = await append()
    expect(entry!.seq).toBe(length + 1)
  })

  it('L3: is not written where the request has no transaction', async () => {
    const { length } = await readLedger(payload)
    const appending = appendEntries({ payload } as never, () => [importOf()])
    await expect(appending).rejects.toThrow('no transaction')
    expect(await readLedger(payload)).toHaveLength(length)
  })

  it('L4: dates an entry after the wait for those before it, not when it was asked for', async () => {
    const { first, waiting } = await transact(payload, async (req) => {
      const [entry] = await appendEntries(req, () => [importOf()])
      const asked = append()
      await payload.db.drizzle.execute(sql`SELECT pg_sleep(0.2)`)
      return { first: entry!, waiting: { asked } }
    })
    const [second] = await waiting.asked
    expect(Date.parse(second!.recordedAt) - Date.parse(first.recordedAt)).toBeGreaterThan(190)
    const times = (await readLedger(payload)).map(({ recordedAt }) => recordedAt)
    expect(times).toEqual(times.toSorted())
  })

  it('passes the verifier, whatever was written together', async () => {
    await Promise.all([open(), append(), open(), append()])
    expect(await verify(await readLedger(payload))).toHaveProperty('record')
  })
})

describe('putting a prediction on the record', () => {
  it('registers it and records its first forecast at one instant, which is its opening (P9)', async () => {
    const { id } = await open({ firstRationale: 'It usually does.' })
    const [register, forecast, ...rest] = await entriesOf({ id })
    expect(rest).toEqual([])
    expect(register).toMatchObject({ type: 'register' })
    expect(forecast).toMatchObject({
      type: 'forecast',
      payload: { revision: 1, probabilities: { yes: 620_000, no: 380_000 }, by: editor.id },
      texts: { rationale: { text: 'It usually does.' } },
    })
    expect(forecast!.recordedAt).toBe(register!.recordedAt)
    expect(await listForecasts(payload, id)).toMatchObject([
      { seq: forecast!.seq, recordedAt: forecast!.recordedAt, rationale: 'It usually does.' },
    ])
  })

  it('writes down all that the score will depend on (P4)', async () => {
    const byline = await createByline(payload)
    const prediction = await open({
      closeAt: '2100-10-31T23:00:00.000Z',
      closeAt_tz: 'Europe/Berlin',
      authors: [byline.id],
      aiAssist: 'drafted',
      clusterKey: 'snap-election',
      referenceForecast: {
        kind: 'baseRate',
        referenceClass: 'Snap elections',
        k: 3,
        n: 10,
        sourceName: 'The archive',
        sourceUrl: 'https://example.org/archive',
      },
    })
    const [register] = await entriesOf(prediction)
    expect(register!.payload).toMatchObject({
      type: 'binary',
      options: ['yes', 'no'],
      isOrdered: 0,
      closeAt: '2100-10-31T23:00:00.000000Z',
      timezone: 'Europe/Berlin',
      // (3 + ½) / (10 + 1), in ppm
      baseRate: { k: 3, n: 10, yes: 318_182 },
      aiAssist: 'drafted',
      clusterKey: 'snap-election',
      category: prediction.category,
      authors: [byline.id],
    })
    expect(textsOf(register!)).toEqual({
      question: prediction.question,
      resolutionCriteria: prediction.resolutionCriteria,
      otherwiseResolves: prediction.otherwiseResolves,
      referenceClass: 'Snap elections\nThe archive\nhttps://example.org/archive',
    })
  })

  it('writes down the outcomes of a multiple choice, words and all', async () => {
    const options = [
      { key: 'a', label: 'Party A', description: 'The incumbents' },
      { key: 'else', label: 'Something else', isResidual: true },
    ]
    const prediction = await open({
      type: 'multiple_choice',
      options,
      firstForecast: { a: 700_000, else: 300_000 },
    })
    const [register] = await entriesOf(prediction)
    expect(register!.payload.options).toEqual(['a', 'else'])
    expect(JSON.parse(textsOf(register!).options!)).toEqual([
      { id: 'a', label: 'Party A', description: 'The incumbents', isResidual: 0 },
      { id: 'else', label: 'Something else', description: '', isResidual: 1 },
    ])
  })

  it('names the question that it extends, which is on the record (P4)', async () => {
    const older = await open()
    const newer = await open({ supersedes: older.id })
    const supersede = (await entriesOf(newer)).find(({ type }) => type === 'supersede')
    expect(supersede!.payload).toEqual({ supersedes: older.id, by: editor.id })
    expect(await verify(await readLedger(payload))).toHaveProperty('record')
  })

  it('L5: has no words in the chain, only their salted hashes', async () => {
    const prediction = await open({ firstRationale: 'Anna says so.' })
    const { rows } = await payload.db.pool.query<{ payload: string }>(
      'SELECT payload FROM ledger.entries WHERE prediction_id = $1',
      [prediction.id],
    )
    const chain = rows.map((row) => row.payload).join('\n')
    const words = [prediction.question, prediction.resolutionCriteria!, 'Anna']
    for (const word of words) expect(chain).not.toContain(word)
    // the same words of two questions have different hashes
    const twin = await open({ firstRationale: 'Anna says so.' })
    const [mine, other] = [(await entriesOf(prediction))[1]!, (await entriesOf(twin))[1]!]
    expect(mine.payload.rationaleHash).not.toBe(other.payload.rationaleHash)
  })
})

function textsOf({ texts }: Awaited<ReturnType<typeof readLedger>>[number]) {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text?.text]))
}
