import { pagesOf, type Input } from '@veridact/shared/client'
import { beforeAll, describe, expect, it } from 'vitest'

import { openApi, type Api } from './api.ts'
import { createPublished } from './drafts.ts'

/** Midpoint, earlier start, rank (T2); nothing but the id tells the first three apart. */
const IN_ORDER = [
  { date: '0001', manualRank: 5 },
  { date: '0001', manualRank: 5 },
  { date: '0001', manualRank: 5 },
  { date: '0099-12-31' },
  { date: '1969-07-20T20:17:40Z' },
  { date: '2026-04' },
  { date: '2026-06-10' },
  { date: '2026-06-10T14:30:15.123455Z' },
  { date: '2026-06-10T14:30:15.123456Z' },
  { date: '2026-06~', manualRank: -1 },
  { date: '2026-06', manualRank: 0 },
  { date: '2026-06?', manualRank: 10 },
  { date: '2026-06' },
  { date: '2026-06-15/2026-06-16' },
  { date: '2026-06-16', manualRank: 7 },
  { date: '2026-06-16T12:00Z', manualRank: -7 },
  { date: '2026-06-24' },
  { date: '2026' },
  { date: '2026-07-02', manualRank: 1 },
  { date: '2026-07-02' },
  { date: '9999' },
  { date: '9999-12-31T23:59:59.999999Z' },
]

let api: Api
let article: string
let ids: string[]

beforeAll(async () => {
  api = await openApi()
  const { id, slug } = await createPublished(api.payload)
  article = slug
  ids = []
  for (const event of IN_ORDER.toReversed()) ids.unshift(await add(id, event))
  ids = [...ids.slice(0, 3).toSorted(), ...ids.slice(3)]
})

async function add(target: string, event: { date: string; manualRank?: number }): Promise<string> {
  const data = { ...event, article: target, title: event.date, epistemic: 'confirmed' } as const
  return (await api.payload.create({ collection: 'timeline-events', data })).id
}

async function walk(query: Input<'listTimelineEvents'>): Promise<string[]> {
  const pages = await Array.fromAsync(pagesOf(api.client.listTimelineEvents, query))
  return pages.flat().map(({ id }) => id)
}

describe('timeline events', () => {
  it.each([1, 2, 7, 22, 100])('are newest first by all of T2, %i a page', async (limit) => {
    expect(await walk({ article, limit })).toEqual(ids.toReversed())
    expect(await walk({ article, limit, sort: 'newest' })).toEqual(ids.toReversed())
    expect(await walk({ article, limit, sort: 'oldest' })).toEqual(ids)
  })

  it('stand on the page of their article in the order of the list’s oldest first', async () => {
    const { timeline } = await api.readArticle(article)
    expect(timeline.map(({ id }) => id)).toEqual(ids)
  })

  it.each([
    ['0001', '0001-01-01T00:00:00.000000Z', '0002-01-01T00:00:00.000000Z'],
    ['2026-06-10T14:30:15.123455Z', '2026-06-10T14:30:15.123455Z', '2026-06-10T14:30:15.123456Z'],
    ['9999', '9999-01-01T00:00:00.000000Z', '9999-12-31T23:59:59.999999Z'],
  ])('tell the whole span of %s', async (date, earliest, latestExclusive) => {
    const { timeline } = await api.readArticle(article)
    const event = timeline.find((one) => one.date === date)
    expect(event).toMatchObject({ earliest, latestExclusive })
  })

  it('that are added between two pages repeat none and hide none', async () => {
    const { id: target, slug } = await createPublished(api.payload)
    const old: string[] = []
    for (const manualRank of [3, 2, 1]) old.push(await add(target, { date: '2026-06', manualRank }))

    const seen: string[] = []
    for await (const items of pagesOf(api.client.listTimelineEvents, { article: slug, limit: 1 })) {
      seen.push(...items.map(({ id }) => id))
      // of the same midpoint and start, before the place that was reached
      await add(target, { date: '2026-06' })
    }
    expect(seen).toEqual(old)
  })

  it('have cursors that are of one order only', async () => {
    const { next } = await api.client.listTimelineEvents({ article, limit: 1 })
    const other = { article, sort: 'oldest', cursor: next ?? '' } as const
    await expect(api.client.listTimelineEvents(other)).rejects.toMatchObject({ status: 400 })
  })
})
