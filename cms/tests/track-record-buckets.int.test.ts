import { beforeAll, describe, expect, it } from 'vitest'

import { openApi, type Api } from './api.ts'
import { inFuture, unique } from './drafts.ts'
import { importSet } from './imported-set.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})

const open = { status: 'open', outcome: null, resolvedAt: null }
const annulled = { status: 'void', outcome: null }
const forecasts = [{ at: '2020-03-01T00:00:00Z', probability: 0.8 }]

/** One of each bucket that an imported record can be in; the second of a pair fits two, and the first counts. */
const records = {
  open: [{ ...open, closeAt: inFuture() }],
  awaiting: [open],
  scored: [{}, { outcome: 0 }],
  immature: [{ closeAt: inFuture() }],
  annulled: [annulled, { ...annulled, closeAt: inFuture() }, { ...annulled, forecasts: [] }],
  unscored: [{ forecasts: [] }, { forecasts: [], closeAt: inFuture() }],
}

const EMPTY = {
  counts: {
    published: 0,
    open: 0,
    awaiting: 0,
    scored: 0,
    immature: 0,
    annulled: 0,
    ambiguous: 0,
    unscored: 0,
  },
  n: 0,
  baseRate: null,
  halfBrier: { opening: null, closing: null, timeAverage: null, dailyAverage: null },
  calibration: { deciles: [], fivethirtyeight: [] },
  intervals: { halfBrier: { opening: null, closing: null }, timeWeightedImprovement: null },
}

it('every published question is in one bucket, and together they are all (P11)', async () => {
  const dataset = await importSet(api.payload, Object.values(records).flat())
  const { counts } = await api.client.getTrackRecord({ dataset })
  const { published, ...buckets } = counts
  expect(buckets).toEqual({
    open: 1,
    awaiting: 1,
    scored: 2,
    immature: 1,
    annulled: 3,
    ambiguous: 0,
    unscored: 2,
  })
  expect(published).toBe(Object.values(buckets).reduce((sum, count) => sum + count))
})

it('has figures of scored questions only, and of immature ones where they are asked for', async () => {
  const dataset = await importSet(api.payload, Object.values(records).flat())
  const mature = await api.client.getTrackRecord({ dataset })
  expect(mature).toMatchObject({ n: 2, nBinary: 2, baseRate: 0.5 })
  // 80 % of one that happened and one that did not: (0.2² + 0.8²) / 2
  expect(mature.halfBrier.opening).toBeCloseTo(0.34, 12)
  const all = await api.client.getTrackRecord({ dataset, immature: 'include' })
  expect(all).toMatchObject({ n: 3, counts: mature.counts })
  expect(all.baseRate).toBeCloseTo(2 / 3, 12)
})

it('of a set of nothing has zeros, and null for every figure', async () => {
  const record = await api.client.getTrackRecord({ dataset: unique('nobodys') })
  expect(record).toMatchObject(EMPTY)
})

it('does not mix the newsroom’s own record with imported ones, nor one set with another', async () => {
  const dataset = await importSet(api.payload, [{}, {}])
  await importSet(api.payload, [{}])
  expect((await api.client.getTrackRecord({ dataset })).n).toBe(2)
  expect((await api.client.getTrackRecord()).counts.published).toBe(0)
})

it('counts a question that resolved early only once its scheduled close has passed (case 1)', async () => {
  const closeAt = inFuture(1_500)
  const dataset = await importSet(api.payload, [{ closeAt }])
  expect((await api.client.getTrackRecord({ dataset })).counts).toMatchObject({ immature: 1 })
  await expect
    .poll(async () => (await api.client.getTrackRecord({ dataset })).counts, { timeout: 5_000 })
    .toMatchObject({ immature: 0, scored: 1 })
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(closeAt))
})

it('has nothing of a question that is yet to open, and all of one that had ended when it opened', async () => {
  const dataset = await importSet(api.payload, [
    { ...open, openAt: inFuture(), closeAt: inFuture(), forecasts: [] },
    { resolvedAt: '2020-02-01T00:00:00Z' },
  ])
  const { counts } = await api.client.getTrackRecord({ dataset })
  expect(counts).toMatchObject({ published: 1, unscored: 1 })
  const before = await api.client.getTrackRecord({ dataset, asOf: '2020-02-15' })
  expect(before.counts.published).toBe(0)
})

it('takes a corrected outcome, imported again, in the place of the old one', async () => {
  const record = { id: unique('id') }
  const dataset = await importSet(api.payload, [{ ...record, outcome: 1 }])
  const before = await api.client.getTrackRecord({ dataset })
  expect(before.halfBrier.opening).toBeCloseTo(0.04, 12)
  await importSet(api.payload, [{ ...record, outcome: 0 }], dataset)
  const after = await api.client.getTrackRecord({ dataset })
  expect(after).toMatchObject({ n: 1, baseRate: 0 })
  expect(after.halfBrier.opening).toBeCloseTo(0.64, 12)
})

it('lets an annulled question leave every figure and raise the share of annulled ones (case 5)', async () => {
  const record = { id: unique('id') }
  const dataset = await importSet(api.payload, [record, {}])
  await importSet(api.payload, [{ ...record, ...annulled }], dataset)
  const { n, counts } = await api.client.getTrackRecord({ dataset })
  expect({ n, counts }).toMatchObject({ n: 1, counts: { published: 2, scored: 1, annulled: 1 } })
})

describe('as of an instant', () => {
  const at = (asOf: string) => ({ asOf })
  let dataset: string

  beforeAll(async () => {
    dataset = await importSet(api.payload, [
      // resolved on 1 April, closing on 1 May
      { resolvedAt: '2020-04-01T00:00:00Z' },
      { resolvedAt: '2020-05-10T00:00:00Z', forecasts },
      { ...annulled, resolvedAt: '2020-03-15T00:00:00Z' },
    ])
  })

  it.each([
    ['the first opening', '2020-02-29T23:59:59.999999Z', EMPTY.counts, 0],
    ['any outcome', '2020-03-14T00:00:00Z', { published: 3, open: 3 }, 0],
    ['the first resolution', '2020-03-31T23:59:59Z', { published: 3, open: 2, annulled: 1 }, 0],
  ])('before %s it has what was recorded by then', async (_, asOf, counts, n) => {
    const record = await api.client.getTrackRecord({ dataset, ...at(asOf) })
    expect(record.counts).toMatchObject(counts)
    expect(record.n).toBe(n)
  })

  it('counts a resolution from its own instant on, and judges maturity at the instant asked for', async () => {
    const early = await api.client.getTrackRecord({ dataset, ...at('2020-04-01T00:00:00Z') })
    expect(early.counts).toMatchObject({ open: 1, immature: 1, annulled: 1, scored: 0 })
    const closed = await api.client.getTrackRecord({ dataset, ...at('2020-05-01T00:00:00Z') })
    expect(closed.counts).toMatchObject({ awaiting: 1, scored: 1, annulled: 1 })
    const late = await api.client.getTrackRecord({ dataset, ...at('2020-05-10') })
    expect(late.counts).toMatchObject({ scored: 2, annulled: 1 })
  })

  it('has zeros and nothing before the first question, and refuses the future (case 13)', async () => {
    expect(await api.client.getTrackRecord({ dataset, ...at('2000-01-01') })).toMatchObject(EMPTY)
    const answer = await api.send(`/api/v1/track-record?asOf=${inFuture()}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ path: 'query.asOf' }] })
  })
})
