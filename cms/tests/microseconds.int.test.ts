import { createHash } from 'node:crypto'

import { instantToMicroseconds, microsecondsToInstant } from '@veridact/shared/domain'
import { beforeAll, describe, expect, it } from 'vitest'

import { createContext } from '../src/api/context.ts'
import { listPredictions } from '../src/api/predictions.ts'
import { openApi, type Api } from './api.ts'
import { createPrediction, unique } from './drafts.ts'
import { importSet } from './imported-set.ts'
import { openNewsroom, type Desk } from './newsroom.ts'

let api: Api
let editor: Desk
let resolver: Desk

beforeAll(async () => {
  const { desks } = await openNewsroom()
  ;({ editor, resolver } = desks)
  api = await openApi()
})

const textOf = async (path: string) => (await api.send(`/api/v1${path}`)).text()
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('an imported instant keeps its microseconds (L4)', () => {
  const id = unique('id')
  let dataset: string
  let slug: string

  beforeAll(async () => {
    dataset = await importSet(api.payload, [
      {
        id,
        openAt: '2020-03-01T00:00:00.100001+00:00',
        closeAt: '2020-05-01T00:00:00.200002+00:00',
        resolvedAt: '2020-04-15T14:00:00.300300+02:00',
        forecasts: [
          { at: '2020-03-01T00:00:00.100001+00:00', probability: 0.6 },
          { at: '2020-04-15T12:00:00.300299+00:00', probability: 0.9 },
          { at: '2020-04-15T12:00:00.300300+00:00', probability: 0.1 },
        ],
      },
    ])
    slug = `${dataset}-${id}`
  })

  const TIMES = {
    openAt: '2020-03-01T00:00:00.100001Z',
    closeAt: '2020-05-01T00:00:00.200002Z',
  }
  const OCCURRED_AT = '2020-04-15T12:00:00.300300Z'

  it('in the export, whose bytes are those of its newest entry', async () => {
    const text = await textOf(`/datasets/${dataset}.ndjson`)
    expect(JSON.parse(text)).toMatchObject({ ...TIMES, resolvedAt: OCCURRED_AT })
    const { items } = await api.client.listDatasets()
    expect(items.find(({ name }) => name === dataset)?.entry?.hash).toBe(sha256(text))
  })

  it('on its own page, in lists and in the table, which tell the same', async () => {
    const told = { ...TIMES, outcome: { occurredAt: OCCURRED_AT } }
    const { history, ...page } = await api.client.getPrediction({ slug })
    expect(page).toMatchObject(told)
    expect(history.map(({ isEligible }) => isEligible)).toEqual([true, true, false])
    const { items } = await api.client.listPredictions({ dataset })
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject(told)
    expect(items[0]!.options).toEqual(page.options)
    expect(page.options[0]!.current?.ppm).toBe(900_000)
    const table = await textOf(`/track-record?dataset=${dataset}&format=csv`)
    expect(table).toContain([TIMES.openAt, TIMES.closeAt, OCCURRED_AT].join())
  })

  it('in its score, and at the edges of what a track record is asked for', async () => {
    const { halfBrier } = await api.client.getTrackRecord({ dataset })
    expect(halfBrier.closing).toBeCloseTo(0.01, 12)
    const countOf = async (query: object) =>
      (await api.client.getTrackRecord({ dataset, ...query })).n
    expect(await countOf({ from: OCCURRED_AT })).toBe(1)
    expect(await countOf({ from: '2020-04-15T12:00:00.300301Z' })).toBe(0)
    expect(await countOf({ to: OCCURRED_AT })).toBe(0)
    // cut off like every instant, where PostgreSQL would round
    expect(await countOf({ from: OCCURRED_AT.replace('Z', '9Z') })).toBe(1)
    expect(await countOf({ asOf: TIMES.closeAt })).toBe(1)
    expect(await countOf({ asOf: '2020-05-01T00:00:00.200001Z' })).toBe(0)
  })

  it.each([
    ['a mark of the newsroom’s', () => ({ aiAssist: 'research' })],
    [
      'a form that writes instants to the millisecond',
      () => ({ closeAt: '2020-05-01T00:00:00.200Z' }),
    ],
  ])('through a save of %s', async (_, change) => {
    const before = await textOf(`/datasets/${dataset}.ndjson`)
    const { id: key } = await api.client.getPrediction({ slug })
    expect((await editor.patch(`/predictions/${key}`, change())).status).toBe(200)
    expect(await textOf(`/datasets/${dataset}.ndjson`)).toBe(before)
  })

  it('in which records are public and in which state, at the very microsecond', async () => {
    const instants = ['199', '200', '201'].map((us) => `2020-05-01T00:00:00.000${us}Z`)
    const edges = await importSet(
      api.payload,
      instants.flatMap((at) =>
        [
          { openAt: at, closeAt: '2020-06-01T00:00:00Z' },
          { openAt: '2020-04-01T00:00:00Z', closeAt: at },
        ].map((times) => ({ ...times, resolvedAt: null, status: 'open', forecasts: [] })),
      ),
    )
    const context = { ...(await createContext(api.payload)), now: instants[1]! }
    context.req.context.now = context.now
    const find = async (state: 'open' | 'awaiting', edge: 'openAt' | 'closeAt') => {
      const query = { dataset: edges, state, limit: 9, sort: 'closing' } as const
      const input = { query, params: {}, headers: {}, body: null }
      const { items } = await listPredictions(input, context)
      return items
        .map((item) => item[edge])
        .filter((at) => instants.includes(at))
        .toSorted()
    }
    expect(await find('open', 'openAt')).toEqual(instants.slice(0, 2))
    expect(await find('open', 'closeAt')).toEqual(instants.slice(2))
    expect(await find('awaiting', 'closeAt')).toEqual(instants.slice(0, 2))
  })

  it.each(['newest', 'closing', 'settled'] as const)(
    'from page to page of a list by %s, where a millisecond holds several',
    async (sort) => {
      const instants = ['100', '101', '101', '199'].map((us) => `2020-05-01T00:00:00.000${us}Z`)
      const many = await importSet(
        api.payload,
        instants.map((at) => ({ openAt: at, closeAt: at, resolvedAt: at, forecasts: [] })),
      )
      const seen: string[] = []
      let cursor: string | null | undefined
      do {
        const query = { dataset: many, sort, limit: 1, ...(cursor && { cursor }) }
        const { items, next } = await api.client.listPredictions(query)
        seen.push(...items.map(({ closeAt }) => closeAt))
        cursor = next
      } while (cursor && seen.length < 9)
      expect(seen).toEqual(sort === 'closing' ? instants : instants.toReversed())
    },
  )
})

describe('an instant of our own record is exact', () => {
  const closeAt = '2999-12-31T23:59:59.999999Z'

  async function open() {
    const { id, slug } = await createPrediction(api.payload, { closeAt })
    expect((await editor.post(`/predictions/${id}/publish`, {})).status).toBe(200)
    return { id, slug }
  }

  it('the opening, which is that of the first forecast (P9), and the close, as it was given', async () => {
    const { id, slug } = await open()
    const page = await api.client.getPrediction({ slug })
    expect(page.openAt).toBe(page.history[0]!.recordedAt)
    expect(page.closeAt).toBe(closeAt)
    const entries = (await textOf('/ledger.ndjson')).split('\n').filter((line) => line.includes(id))
    expect(JSON.parse(entries[0]!).payload.closeAt).toBe(closeAt)
  })

  it('the event, on the page and in lists: what was said a microsecond before it counts', async () => {
    const { id, slug } = await open()
    await editor.post(`/predictions/${id}/forecasts`, {
      basedOn: 1,
      probabilities: { yes: 700_000, no: 300_000 },
      rationale: 'News.',
    })
    const { history } = await api.client.getPrediction({ slug })
    const lastAt = history[1]!.recordedAt
    const occurredAt = microsecondsToInstant(instantToMicroseconds(lastAt) + 1n)
    const answer = await resolver.post(`/predictions/${id}/resolve`, {
      outcome: 'yes',
      occurredAt,
      evidence: ['https://example.org/'],
      note: 'The official count.',
      basedOn: null,
    })
    expect(answer.status).toBe(201)
    const page = await api.client.getPrediction({ slug })
    expect(page.outcome?.occurredAt).toBe(occurredAt)
    expect(page.options[0]!.current?.ppm).toBe(700_000)
    const { items } = await api.client.listPredictions({ sort: 'settled' })
    const listed = items.find((item) => item.slug === slug)
    expect(listed).toMatchObject({ openAt: page.openAt, options: page.options })
  })
})
