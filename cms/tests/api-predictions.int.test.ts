import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'

import { appendEntries } from '../src/ledger/append-entries.ts'
import type { Prediction } from '../src/payload-types.ts'
import { openApi, type Api } from './api.ts'
import { createCategory, createPrediction, inFuture, TOMORROW_MS, unique } from './drafts.ts'
import { transact } from './ledger.ts'
import { openNewsroom, type Desk } from './newsroom.ts'

let api: Api
let editor: Desk
let resolver: Desk

beforeAll(async () => {
  const { desks } = await openNewsroom()
  ;({ editor, resolver } = desks)
  api = await openApi()
})

const evidence = ['https://example.org/count']
const note = 'The official count.'

async function open(data: Partial<Prediction> = {}) {
  const { id, slug } = await createPrediction(api.payload, data)
  expect((await editor.post(`/predictions/${id}/publish`, {})).status).toBe(200)
  await api.payload.db.drizzle.execute(sql`SELECT pg_sleep(0.01)`)
  return { id, slug, after: new Date().toISOString() }
}

async function end(id: string, how: string, wish: object = {}): Promise<number> {
  const body = { evidence, note, basedOn: null, ...wish }
  const answer = await resolver.post(`/predictions/${id}/${how}`, body)
  expect(answer.status).toBe(201)
  return (answer.body.entry as { seq: number }).seq
}

async function revise(id: string, basedOn: number, yes: number): Promise<void> {
  const answer = await editor.post(`/predictions/${id}/forecasts`, {
    basedOn,
    probabilities: { yes, no: 1_000_000 - yes },
    rationale: 'News.',
  })
  expect(answer.status).toBe(201)
}

describe('how one of our own ended', () => {
  it('is told with its reasons, and that one person decided', async () => {
    const { id, slug, after } = await open()
    await end(id, 'resolve', { outcome: 'yes', occurredAt: after })
    const { state, outcome } = await api.client.getPrediction({ slug })
    expect(state).toBe('resolved')
    expect(outcome).toMatchObject({ option: 'yes', note, evidence, isDecidedByOne: true })
    expect(outcome?.occurredAt?.slice(0, 23)).toBe(after.slice(0, 23))
  })

  it('is corrected in the open: both endings can be read, and the later one holds (case 4)', async () => {
    const { id, slug, after } = await open()
    const basedOn = await end(id, 'resolve', { outcome: 'yes', occurredAt: after })
    await end(id, 'resolve', { outcome: 'no', occurredAt: after, basedOn })
    const { endings, outcome } = await api.client.getPrediction({ slug })
    expect(endings.map(({ option }) => option)).toEqual(['yes', 'no'])
    expect(outcome?.option).toBe('no')
  })

  it.each([
    ['annul', 'annulled'],
    ['ambiguous', 'ambiguous'],
  ] as const)('lists what was ended by %s as %s, and no longer as open', async (how, state) => {
    const { id, slug } = await open()
    await end(id, how)
    const slugsOf = async (asked: 'open' | typeof state) =>
      (await api.client.listPredictions({ state: asked, limit: 100 })).items.map(
        (prediction) => prediction.slug,
      )
    expect(await slugsOf(state)).toContain(slug)
    expect(await slugsOf('open')).not.toContain(slug)
    expect((await api.client.getPrediction({ slug })).state).toBe(state)
  })

  it('shows what it was published with, where it had happened before and was annulled', async () => {
    const { id, slug } = await open()
    await revise(id, 1, 700_000)
    await end(id, 'annul', { occurredAt: inFuture(-TOMORROW_MS) })
    const page = await api.client.getPrediction({ slug })
    expect(page).toMatchObject({
      state: 'annulled',
      scores: null,
      steps: [{ ppm: 620_000 }, { ppm: 700_000 }],
    })
    expect(page.options[0]).toMatchObject({ opening: { ppm: 620_000 }, current: { ppm: 700_000 } })
    expect(page.history.map(({ isEligible }) => isEligible)).toEqual([false, false])
    const { items } = await api.client.listPredictions({ state: 'annulled', limit: 100 })
    const { options, steps } = items.find((item) => item.slug === slug)!
    expect({ options, steps }).toEqual({ options: page.options, steps: page.steps })
  })

  it('names its source alone, where it is an imported record', async () => {
    const { slug } = await createPrediction(api.payload, {
      openAt: inFuture(-2 * TOMORROW_MS),
      closeAt: inFuture(-TOMORROW_MS),
      imported: {
        dataset: 'polls',
        sourceId: unique('id'),
        source: 'A count',
        sourceUrl: 'https://example.org/polls',
        status: 'resolved',
        outcome: 'no',
      },
    })
    const { outcome, endings, entries, seqRange } = await api.client.getPrediction({ slug })
    expect(outcome).toMatchObject({
      option: 'no',
      decidedBy: 'A count',
      evidence: ['https://example.org/polls'],
      recordedAt: null,
    })
    expect([endings, entries, seqRange]).toEqual([[], [], null])
  })

  it('names the dataset of an imported record whose source does not name itself', async () => {
    const imported = { dataset: 'polls', sourceId: unique('id'), status: 'void' } as const
    const openAt = inFuture(-TOMORROW_MS)
    const { slug } = await createPrediction(api.payload, { openAt, imported })
    expect(await api.client.getPrediction({ slug })).toMatchObject({
      imported: { source: 'polls', licence: null },
      outcome: { decidedBy: 'polls', option: null },
    })
  })
})

describe('what is on the record of a question', () => {
  it('can be found entry by entry, each forecast with its own', async () => {
    const { id, slug } = await open()
    await revise(id, 1, 700_000)
    const { entries, history, seqRange } = await api.client.getPrediction({ slug })
    expect(entries.map(({ type }) => type)).toEqual(['register', 'forecast', 'forecast'])
    expect(seqRange).toEqual({ first: entries[0]?.seq, last: entries[2]?.seq })
    expect(history.map(({ seq }) => seq)).toEqual(entries.slice(1).map(({ seq }) => seq))
    expect(entries[1]?.prevHash).toBe(entries[0]?.hash)
  })

  it('shows new words beside those that they replace, and why (P3)', async () => {
    const { id, slug } = await open()
    const texts = {
      resolutionCriteria: 'By the second count.',
      reason: 'The first was called off.',
    }
    await transact(api.payload, (req) =>
      appendEntries(req, () => [
        { type: 'criteria_change', predictionId: id, payload: { by: editor.id }, texts },
      ]),
    )
    const { criteriaChanges } = await api.client.getPrediction({ slug })
    expect(criteriaChanges).toMatchObject([
      {
        reason: 'The first was called off.',
        changes: [
          {
            field: 'resolutionCriteria',
            before: 'It happens, by the official count.',
            after: 'By the second count.',
          },
        ],
      },
    ])
  })

  it('links a question to the one that it extends, both ways (P4)', async () => {
    const older = await open()
    const newer = await open({ supersedes: older.id })
    const [first, second] = await Promise.all(
      [older, newer].map(({ slug }) => api.client.getPrediction({ slug })),
    )
    expect([first?.supersedes, first?.supersededBy?.slug]).toEqual([null, newer.slug])
    expect([second?.supersedes?.slug, second?.supersededBy]).toEqual([older.slug, null])
  })
})

it('is given as a table of its numbers, a line an option, named after its address', async () => {
  const { id, slug } = await open()
  await revise(id, 1, 700_000)
  const answer = await api.send(`/api/v1/predictions/${slug}?format=csv`)
  expect(answer.headers.get('content-disposition')).toContain(`predictions-${slug}.csv`)
  const [head, ...lines] = (await answer.text()).trim().split('\r\n')
  expect(head).toBe('revision,entry,recordedAt,isEligible,option,label,ppm')
  expect(lines.map((line) => line.split(',').at(-1))).toEqual([
    '620000',
    '380000',
    '700000',
    '300000',
  ])
})

it('comes first of what is settled when it was settled last, and leaves out what runs', async () => {
  const category = await createCategory(api.payload)
  const of = { category: category.id }
  const [first, second] = [await open(of), await open(of), await open(of)]
  await end(second.id, 'annul')
  await end(first.id, 'annul')
  const list = (cursor?: string) =>
    api.client.listPredictions({
      category: category.slug,
      sort: 'settled',
      limit: 1,
      ...(cursor && { cursor }),
    })
  const newest = await list()
  const older = await list(newest.next ?? '')
  expect([...newest.items, ...older.items].map(({ slug }) => slug)).toEqual([
    first.slug,
    second.slug,
  ])
  expect(older.next).toBeNull()
})

describe('how a number went', () => {
  it('has the steps that count, and how far it moved lately', async () => {
    const { id, slug } = await open()
    await revise(id, 1, 700_000)
    const { steps, moved } = await api.client.getPrediction({ slug })
    expect(steps.map(({ ppm }) => ppm)).toEqual([620_000, 700_000])
    expect(moved).toBe(80_000)
  })

  it('leaves out what was entered after the event (P8)', async () => {
    const { id, slug, after } = await open()
    await revise(id, 1, 990_000)
    await end(id, 'resolve', { outcome: 'yes', occurredAt: after })
    const { steps, history } = await api.client.getPrediction({ slug })
    expect(steps.map(({ ppm }) => ppm)).toEqual([620_000])
    expect(history.map(({ isEligible }) => isEligible)).toEqual([true, false])
  })

  it('orders a list by the biggest recent move, then the newest, over all of its pages', async () => {
    const category = await createCategory(api.payload)
    const of = { category: category.id }
    const [still, little, newest, far] = [
      await open(of),
      await open(of),
      await open(of),
      await open(of),
    ]
    await revise(little.id, 1, 600_000)
    await revise(far.id, 1, 200_000)
    const slugs: string[] = []
    let cursor: string | undefined
    do {
      const page = await api.client.listPredictions({
        category: category.slug,
        sort: 'moved',
        limit: 1,
        ...(cursor && { cursor }),
      })
      slugs.push(...page.items.map(({ slug }) => slug))
      cursor = page.next ?? undefined
    } while (cursor)
    expect(slugs).toEqual([far, little, newest, still].map(({ slug }) => slug))
  })
})
