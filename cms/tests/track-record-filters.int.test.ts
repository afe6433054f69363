import { beforeAll, describe, expect, it } from 'vitest'

import { openApi, type Api } from './api.ts'
import { createByline, createCategory } from './drafts.ts'
import { importSet } from './imported-set.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})

/** A set of as many questions as there are outcomes, one a month from January 2020 on. */
async function importMonths(outcomes: readonly number[], fields: object = {}): Promise<string> {
  const records = outcomes.map((outcome, month) => ({
    closeAt: `2020-${String(month + 1).padStart(2, '0')}-15T12:00:00Z`,
    resolvedAt: null,
    openAt: '2019-12-01T00:00:00Z',
    forecasts: [{ at: '2019-12-01T00:00:00Z', probability: 0.8 }],
    outcome,
    ...fields,
  }))
  return importSet(api.payload, records)
}

describe('the track record of a part', () => {
  it.each([
    ['from the very instant of an effective close', { from: '2020-02-15T12:00:00Z' }, 2],
    ['from a microsecond later', { from: '2020-02-15T12:00:00.000001Z' }, 1],
    ['to the very instant of an effective close, which is out', { to: '2020-02-15T12:00:00Z' }, 1],
    ['from one day to another, read as 00:00 UTC', { from: '2020-02-15', to: '2020-02-16' }, 1],
  ])('%s', async (_, range, count) => {
    const dataset = await importMonths([1, 0, 1])
    const { n, counts } = await api.client.getTrackRecord({ dataset, ...range })
    expect([n, counts.published]).toEqual([count, count])
  })

  it('compares the effective close, which is earlier than the scheduled one after an early event', async () => {
    const dataset = await importMonths([1], { resolvedAt: '2020-01-02T00:00:00Z' })
    const { n } = await api.client.getTrackRecord({ dataset, to: '2020-01-10' })
    expect(n).toBe(1)
  })

  it('is of one category, and of nothing where there is no such category', async () => {
    const { slug } = await createCategory(api.payload)
    const dataset = await importSet(api.payload, [{ category: slug }, { category: slug }, {}])
    expect((await api.client.getTrackRecord({ dataset, category: slug })).n).toBe(2)
    expect((await api.client.getTrackRecord({ dataset, category: 'no-such' })).n).toBe(0)
  })

  it('is of one author, or of one use of AI, as the newsroom marked a record', async () => {
    const byline = await createByline(api.payload)
    const dataset = await importSet(api.payload, [{}, {}])
    const { items } = await api.client.listPredictions({ dataset })
    const { id } = items[0]!
    await api.payload.update({
      collection: 'predictions',
      id,
      data: { authors: [byline.id], aiAssist: 'drafted' },
    })
    expect((await api.client.getTrackRecord({ dataset, author: byline.slug })).n).toBe(1)
    expect((await api.client.getTrackRecord({ dataset, aiAssist: 'drafted' })).n).toBe(1)
    expect((await api.client.getTrackRecord({ dataset, aiAssist: 'none' })).n).toBe(1)
  })

  it.each(['dataset=a%20b', 'at=middle', 'aiAssist=some', 'from=soon', 'immature=1', 'by=year'])(
    'is refused with %s',
    async (query) => {
      const answer = await api.send(`/api/v1/track-record?${query}`)
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({
        errors: [{ path: `query.${query.split('=')[0]}` }],
      })
    },
  )
})

it('calibration looks at the forecast that is asked for, opening unless said', async () => {
  const forecasts = [
    { at: '2020-03-01T00:00:00Z', probability: 0.3 },
    { at: '2020-04-01T00:00:00Z', probability: 0.9 },
  ]
  const dataset = await importSet(api.payload, [{ forecasts }])
  const bins = async (at?: 'opening' | 'closing') => {
    const { calibration } = await api.client.getTrackRecord({ dataset, ...(at && { at }) })
    return calibration.deciles.map(({ low }) => low)
  }
  expect([await bins(), await bins('opening'), await bins('closing')]).toEqual([
    [0.3],
    [0.3],
    [0.9],
  ])
})

describe('slices', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => index % 2)

  it('by category have names, and the largest comes first', async () => {
    const [small, large] = [await createCategory(api.payload), await createCategory(api.payload)]
    const dataset = await importSet(api.payload, [
      { category: small.slug },
      ...twenty.map((outcome) => ({ category: large.slug, outcome })),
      {},
    ])
    const { items } = await api.client.getTrackRecordSlices({ dataset, by: 'category' })
    const [first, ...others] = items.map(({ value, label, n }) => [value, label, n])
    expect(first).toEqual([large.slug, large.name, 20])
    expect(others).toEqual(
      expect.arrayContaining([
        [small.slug, small.name, 1],
        [null, null, 1],
      ]),
    )
  })

  it('under twenty questions have no skill; from twenty on it stands within its interval', async () => {
    const dataset = await importSet(
      api.payload,
      twenty.map((outcome) => ({ outcome })),
    )
    const whole = { dataset, by: 'aiAssist' } as const
    const [slice] = (await api.client.getTrackRecordSlices(whole)).items
    // half of them at 80 %: 1 − 0.34 / 0.25
    expect(slice!.skill).toBeCloseTo(-0.36, 12)
    expect(slice!.interval![0]).toBeLessThan(-0.36)
    expect(slice!.interval![1]).toBeGreaterThan(-0.36)
    const nineteen = await importSet(
      api.payload,
      twenty.slice(1).map(() => ({})),
    )
    const [few] = (await api.client.getTrackRecordSlices({ ...whole, dataset: nineteen })).items
    expect(few).toMatchObject({ n: 19, skill: null, interval: null })
  })

  it('by month are in order, each with all before it added', async () => {
    const dataset = await importMonths([1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 1, 1])
    const { items } = await api.client.getTrackRecordSlices({ dataset, by: 'month' })
    expect(items.map(({ value }) => value).slice(0, 3)).toEqual(['2020-01', '2020-02', '2020-03'])
    expect(items.map(({ n }) => n)).toEqual(Array(12).fill(1))
    expect(items.at(-1)!.cumulative).toMatchObject({ n: 12 })
    const years = await api.client.getTrackRecordSlices({ dataset, by: 'year' })
    expect(years.items).toMatchObject([
      { value: '2020', n: 12, cumulative: { n: 12, skill: null } },
    ])
  })
})
