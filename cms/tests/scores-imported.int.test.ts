import {
  addSums,
  calibrationOf,
  effectiveClose,
  figuresOf,
  isBefore,
  sumsOfQuestion,
  type ForecastGroup,
  type ScoredQuestion,
} from '@veridact/shared/domain'
import { beforeAll, describe, expect, it } from 'vitest'

import { syntheticRecord } from '../../bench/synthetic-record.ts'
import { bucketOfState, SUM_COLUMNS, type QuestionState } from '../src/scores/question-state.ts'
import { rebuildScores } from '../src/scores/rebuild-scores.ts'
import { statesOf } from '../src/scores/rescore.ts'
import { openApi, type Api } from './api.ts'
import { unique } from './drafts.ts'
import { importSet } from './imported-set.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})

const query = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await api.payload.db.pool.query<Row>(text, values)).rows

/** Every state of every question of a set, read from the facts. */
async function readStates(dataset: string): Promise<QuestionState[][]> {
  const rows = await query<{ id: string }>(
    'SELECT id::text FROM predictions WHERE imported_dataset = $1',
    [dataset],
  )
  return statesOf(
    api.payload.db.drizzle,
    rows.map(({ id }) => id),
  )
}

it('a column of scores stands for each sum', async () => {
  const rows = await query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
     WHERE table_name = 'scores' AND data_type = 'double precision'`,
  )
  expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.values(SUM_COLUMNS).toSorted())
})

describe('over a set of many questions', () => {
  let dataset: string
  let states: QuestionState[][]

  beforeAll(async () => {
    const records = [...syntheticRecord({ predictions: 400, forecastsEach: 4 })]
    dataset = await importSet(
      api.payload,
      records.map((line) => JSON.parse(line) as object),
    )
    states = await readStates(dataset)
  })

  const instants = ['2013-06-01T00:00:00Z', '2019-01-01T12:00:00.000001Z', '2025-12-31T00:00:00Z']
  const [from, to] = ['2014-01-01T00:00:00Z', '2018-07-01T00:00:00Z']
  const filters: Filter[] = [
    {},
    { from },
    { to },
    { from, to, immature: 'include' },
    { category: 'tech', immature: 'include' },
    { category: 'world', from, to },
  ]

  // the database adds up and sorts into buckets; the pure functions over the facts must find the same
  it.each(instants.flatMap((asOf) => filters.map((filter) => [asOf, filter] as const)))(
    'as of %s and of %o the database finds what the formulas find, and every bucket (P11)',
    async (asOf, filter) => {
      const isChosen = await chooser(filter)
      const then = states
        .flatMap((history) => history.findLast(({ since }) => !isBefore(asOf, since)) ?? [])
        .filter(isChosen)
      const buckets = Map.groupBy(then, (state) => bucketOfState(state, asOf))
      const counted = (['scored', ...(filter.immature ? (['immature'] as const) : [])] as const)
        .flatMap((bucket) => buckets.get(bucket) ?? [])
        .flatMap(({ scored }) => scored ?? [])
      const query = { dataset, asOf, at: 'closing', ...filter } as const
      const { counts, intervals: _, bootstrap, ...figures } = await api.client.getTrackRecord(query)
      expect(bootstrap).toEqual({ draws: 2000, seed: 20_261_124, generator: 'xoshiro128**' })
      expect(counts).toEqual({
        published: then.length,
        ...Object.fromEntries(BUCKETS.map((name) => [name, buckets.get(name)?.length ?? 0])),
      })
      const expected = {
        ...figuresOf(addSums(counted.map(sumsOfQuestion))),
        ...calibrationOf(closingGroups(counted)),
      }
      expect(rounded(figures)).toEqual(rounded(expected))
    },
  )

  it('each headline figure lies within its interval', async () => {
    const { intervals, halfBrier, timeWeightedImprovement } = await api.client.getTrackRecord({
      dataset,
    })
    const pairs = [
      [halfBrier.opening, intervals.halfBrier.opening],
      [halfBrier.closing, intervals.halfBrier.closing],
      [timeWeightedImprovement, intervals.timeWeightedImprovement],
    ] as const
    for (const [figure, interval] of pairs) {
      expect(interval![0]).toBeLessThan(figure!)
      expect(interval![1]).toBeGreaterThan(figure!)
    }
  })

  it('rebuilding all scores from the facts makes the same rows, whatever stood there before', async () => {
    const rows = () => query('SELECT * FROM scores ORDER BY prediction_id, since')
    const before = await rows()
    await query(`UPDATE scores SET opening = 0, until = since + interval '1 second'
      WHERE cluster_key LIKE '%7'`)
    await query(`DELETE FROM scores WHERE cluster_key LIKE '%3'`)
    await query(`UPDATE scores SET prediction_id = 'nobody' WHERE ctid = (
      SELECT ctid FROM scores LIMIT 1)`)
    await rebuildScores(api.payload)
    expect(await rows()).toEqual(before)
  })
})

type Filter = { from?: string; to?: string; category?: string; immature?: 'include' }

const BUCKETS = [
  'open',
  'awaiting',
  'scored',
  'immature',
  'annulled',
  'ambiguous',
  'unscored',
] as const

/** Which questions a filter is of, by the facts. */
async function chooser({
  from = '0001-01-01T00:00:00Z',
  to = '9999-01-01T00:00:00Z',
  category,
}: Filter) {
  const rows = await query<{ id: string }>(
    'SELECT id::text FROM categories WHERE slug = coalesce($1, slug)',
    [category ?? null],
  )
  const categoryIds = new Set(rows.map(({ id }) => id))
  return ({ closeAt, ending, categoryId }: QuestionState) => {
    const close = effectiveClose({ closeAt, occurredAt: ending?.occurredAt })
    return !isBefore(close, from) && isBefore(close, to) && categoryIds.has(categoryId ?? '')
  }
}

/** One group for each distinct number, as Murphy's parts need them. */
function closingGroups(counted: readonly ScoredQuestion[]): ForecastGroup[] {
  const byPpm = Map.groupBy(counted, ({ scores }) => scores.probabilities.closing[0]!)
  return [...byPpm].map(([ppm, questions]) => ({
    ppm,
    n: questions.length,
    yes: questions.filter(({ outcome }) => outcome === 0).length,
  }))
}

/** Sums in another order differ in the last digits. */
function rounded(figures: object): unknown {
  return JSON.parse(
    JSON.stringify(figures, (_, value) =>
      typeof value === 'number' ? Number(value.toPrecision(11)) : value,
    ),
  )
}

describe('one record', () => {
  it('is scored in the transaction that imports it, and not again when nothing has changed', async () => {
    const record = { id: unique('id') }
    const dataset = await importSet(api.payload, [record])
    const version = () => query('SELECT version FROM score_sets WHERE dataset = $1', [dataset])
    const first = await version()
    await importSet(api.payload, [record], dataset)
    expect(await version()).toEqual(first)
    await importSet(api.payload, [{ ...record, outcome: 0 }], dataset)
    expect(await version()).not.toEqual(first)
  })

  it('keeps what its source said of several forecasts at one instant: the last counts', async () => {
    const at = '2020-03-01T00:00:00Z'
    const dataset = await importSet(api.payload, [
      {
        forecasts: [
          { at, probability: 0.1 },
          { at, probability: 0.6 },
        ],
      },
    ])
    const { halfBrier } = await api.client.getTrackRecord({ dataset })
    expect(halfBrier.opening).toBeCloseTo(0.16, 12)
  })

  it('does not score a forecast at the very instant of the effective close (case 3)', async () => {
    const resolvedAt = '2020-04-01T00:00:00.000Z'
    const dataset = await importSet(api.payload, [
      {
        resolvedAt,
        forecasts: [
          { at: '2020-03-31T23:59:59.999999Z', probability: 0.7 },
          { at: resolvedAt, probability: 1 },
        ],
      },
    ])
    const { halfBrier } = await api.client.getTrackRecord({ dataset })
    expect(halfBrier.closing).toBeCloseTo(0.09, 12)
  })

  it('is unscored where it closed when it opened, and left out of the time-weighted improvement', async () => {
    const closed = '2020-03-01T00:00:00Z'
    const dataset = await importSet(api.payload, [
      { openAt: closed, closeAt: closed, forecasts: [{ at: closed, probability: 0.8 }] },
      {},
    ])
    const { timeWeightedImprovement, counts } = await api.client.getTrackRecord({ dataset })
    expect(counts).toMatchObject({ scored: 1, unscored: 1 })
    expect(timeWeightedImprovement).toBeCloseTo(0.25 - 0.04, 12)
  })
})

it('an import lets the database know how much it has written', async () => {
  await importSet(api.payload, [{}])
  const rows = await query<{ name: string }>(
    `SELECT relname AS name FROM pg_stat_user_tables WHERE last_analyze > now() - interval '1 minute'`,
  )
  const names = rows.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['predictions', 'imported_forecasts', 'scores']))
})
