import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Prediction } from '../src/payload-types.ts'
import { rebuildScores } from '../src/scores/rebuild-scores.ts'
import { openApi, type Api } from './api.ts'
import { createByline, createPrediction } from './drafts.ts'
import { openNewsroom, type Desk } from './newsroom.ts'

let payload: Payload
let api: Api
let editor: Desk
let resolver: Desk

beforeAll(async () => {
  const newsroom = await openNewsroom()
  payload = newsroom.payload
  ;({ editor, resolver } = newsroom.desks)
  api = await openApi()
})

type Open = { id: string; slug: string; category: string; after: string }

/** Puts a prediction on the record, and gives an instant after it. */
async function open(data: Partial<Prediction> = {}): Promise<Open> {
  const { id, slug, category } = await createPrediction(payload, data)
  expect((await editor.post(`/predictions/${id}/publish`, {})).status).toBe(200)
  const { slug: categorySlug } = await payload.findByID({
    collection: 'categories',
    id: typeof category === 'object' ? category!.id : category!,
  })
  return { id, slug, category: categorySlug, after: await clock() }
}

/** An instant that is over: nothing is recorded at it any more. */
async function clock(): Promise<string> {
  const { rows } = await payload.db.drizzle.execute<{ now: string }>(
    sql`SELECT ledger.instant(clock_timestamp()) AS now, pg_sleep(0.002)`,
  )
  return rows[0]!.now
}

type Change = { outcome?: string; occurredAt?: string; basedOn?: number | null }

async function end(how: 'resolve' | 'annul' | 'ambiguous', id: string, change: Change = {}) {
  const body = { evidence: ['https://example.org/'], note: 'Counted.', basedOn: null, ...change }
  const answer = await resolver.post(`/predictions/${id}/${how}`, body)
  expect(answer.body.errors ?? []).toEqual([])
  return answer.body.entry as { seq: number; recordedAt: string }
}

const recordOf = (category: string, query: { asOf?: string } = {}) =>
  api.client.getTrackRecord({ category, immature: 'include', ...query })

describe('one of the newsroom’s own questions', () => {
  it('is in the track record from its opening on, and not before', async () => {
    const before = await clock()
    const { category, after } = await open()
    expect((await recordOf(category)).counts).toMatchObject({ published: 1, open: 1 })
    expect((await recordOf(category, { asOf: after })).counts).toMatchObject({ published: 1 })
    expect((await recordOf(category, { asOf: before })).counts).toMatchObject({ published: 0 })
  })

  it('is scored in the transaction that resolves it, and counts once its close has passed', async () => {
    const { id, slug, category, after } = await open()
    await end('resolve', id, { outcome: 'yes', occurredAt: after })
    expect((await api.client.getTrackRecord({ category })).n).toBe(0)
    const record = await recordOf(category)
    expect(record).toMatchObject({ n: 1, counts: { published: 1, immature: 1, scored: 0 } })
    // 62 % of what happened: 0.38²
    expect(record.halfBrier.opening).toBeCloseTo(0.1444, 12)
    const { scores } = await api.client.getPrediction({ slug })
    expect(scores).toMatchObject({
      bucket: 'immature',
      isMature: false,
      referenceHalfBrier: 0.25,
      rankedProbabilityScore: null,
    })
    expect(scores!.halfBrier.opening).toBeCloseTo(0.1444, 12)
    expect(scores!.skill.vsReference.opening).toBeCloseTo(1 - 0.1444 / 0.25, 12)
  })

  it('has the scores of a correction after it, and those of before as of before (case 4)', async () => {
    const { id, category, after } = await open()
    const first = await end('resolve', id, { outcome: 'yes', occurredAt: after })
    const between = await clock()
    await end('resolve', id, { outcome: 'no', occurredAt: after, basedOn: first.seq })
    expect((await recordOf(category)).halfBrier.opening).toBeCloseTo(0.62 ** 2, 12)
    expect((await recordOf(category, { asOf: between })).halfBrier.opening).toBeCloseTo(0.1444, 12)
    expect((await recordOf(category, { asOf: first.recordedAt })).n).toBe(1)
  })

  it.each([
    ['annulled', 'annul'],
    ['ambiguous', 'ambiguous'],
  ] as const)(
    'that is called %s after it was scored leaves every figure (case 5)',
    async (bucket, how) => {
      const { id, slug, category, after } = await open()
      const { seq } = await end('resolve', id, { outcome: 'yes', occurredAt: after })
      await end(how, id, { basedOn: seq })
      const record = await recordOf(category)
      expect(record).toMatchObject({ n: 0, counts: { published: 1, [bucket]: 1, immature: 0 } })
      expect((await api.client.getPrediction({ slug })).scores).toBeNull()
    },
  )

  it('is measured against the base rate that was written down when it opened', async () => {
    const { id, slug, after } = await open({
      referenceForecast: { kind: 'baseRate', referenceClass: 'Elections', k: 3, n: 10 },
    })
    await end('resolve', id, { outcome: 'yes', occurredAt: after })
    const { scores } = await api.client.getPrediction({ slug })
    // (3 + ½) / (10 + 1) of Yes, in whole ppm
    expect(scores!.referenceHalfBrier).toBeCloseTo((1 - 0.318182) ** 2, 12)
  })

  it('with ordered options has ranked probability scores, and aggregates its half-Brier score', async () => {
    const options = ['low', 'middle', 'high'].map((key) => ({
      key,
      label: key,
      isResidual: key === 'high',
    }))
    const { id, slug, category, after } = await open({
      type: 'multiple_choice',
      isOrdered: true,
      options,
      firstForecast: { low: 500_000, middle: 300_000, high: 200_000 },
    })
    await end('resolve', id, { outcome: 'middle', occurredAt: after })
    const { scores } = await api.client.getPrediction({ slug })
    // (0.5² + (0.8 − 1)²) / 2, and ½ (0.5² + 0.7² + 0.2²)
    expect(scores!.rankedProbabilityScore!.opening).toBeCloseTo(0.145, 12)
    expect(scores!.halfBrier.opening).toBeCloseTo(0.39, 12)
    const record = await recordOf(category)
    expect(record).toMatchObject({ n: 1, nBinary: 0, baseRate: null, discrimination: null })
    expect(record.halfBrier.opening).toBeCloseTo(0.39, 12)
    expect(record.calibration).toEqual({ deciles: [], fivethirtyeight: [] })
  })

  it('is counted under the authors who were written down when it opened', async () => {
    const [first, later] = [await createByline(payload), await createByline(payload)]
    const { id } = await open({ authors: [first.id] })
    await payload.update({ collection: 'predictions', id, data: { authors: [later.id] } })
    const countsOf = async (author: string) =>
      (await api.client.getTrackRecord({ author })).counts.published
    expect([await countsOf(first.slug), await countsOf(later.slug)]).toEqual([1, 0])
  })
})

it('scores change in no way when the transaction that would end a question fails', async () => {
  const { id, category } = await open()
  const answer = await resolver.post(`/predictions/${id}/resolve`, {
    outcome: 'perhaps',
    basedOn: null,
  })
  expect(answer.status).toBe(400)
  expect((await recordOf(category)).counts).toMatchObject({ open: 1, immature: 0 })
})

it('rebuilding all scores from the ledger makes the same rows, corrections included', async () => {
  const { id, after } = await open()
  const { seq } = await end('resolve', id, { outcome: 'yes', occurredAt: after })
  await end('resolve', id, { outcome: 'no', occurredAt: after, basedOn: seq })
  const rows = async () =>
    (await payload.db.pool.query('SELECT * FROM scores ORDER BY prediction_id, since')).rows
  const before = await rows()
  await payload.db.pool.query('DELETE FROM scores')
  await rebuildScores(payload)
  expect(await rows()).toEqual(before)
  expect(before.filter((row) => row.prediction_id === id)).toMatchObject([
    { ended: null },
    { ended: 'resolution', outcome: 'yes' },
    { ended: 'resolution', outcome: 'no' },
  ])
})
