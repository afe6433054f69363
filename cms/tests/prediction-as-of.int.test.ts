import { beforeAll, describe, expect, it } from 'vitest'

import { eraseText } from '../src/ledger/erase-text.ts'
import { openApi, type Api } from './api.ts'
import { createCategory, createPrediction, inFuture, unique } from './drafts.ts'
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

const numbersOf = (options: { current: { ppm: number } | null }[]) =>
  options.map(({ current }) => current?.ppm)

describe('an imported record as of an instant', () => {
  let slug: string

  beforeAll(async () => {
    const id = unique('id')
    const dataset = await importSet(api.payload, [
      {
        id,
        resolvedAt: '2020-04-15T00:00:00Z',
        forecasts: [
          { at: '2020-03-01T00:00:00Z', probability: 0.6 },
          { at: '2020-04-01T00:00:00Z', probability: 0.9 },
          { at: '2020-04-20T00:00:00Z', probability: 1 },
        ],
      },
    ])
    slug = `${dataset}-${id}`
  })

  const read = (asOf: string) => api.client.getPrediction({ slug, asOf })

  it('before its first forecast is there, open, with no forecast (case 13)', async () => {
    expect(await read('2020-02-01')).toMatchObject({
      state: 'open',
      history: [],
      steps: [],
      moved: null,
      outcome: null,
      scores: null,
      options: [
        { opening: null, current: null },
        { opening: null, current: null },
      ],
    })
  })

  it('between two forecasts has the number that was in force, and no outcome', async () => {
    const prediction = await read('2020-03-31T23:59:59.999999Z')
    expect(prediction).toMatchObject({ state: 'open', outcome: null, scores: null })
    expect(prediction.history).toHaveLength(1)
    expect(numbersOf(prediction.options)).toEqual([600_000, 400_000])
  })

  it('at the very instant of a forecast has that one, and at that of its end its outcome and scores', async () => {
    expect(numbersOf((await read('2020-04-01T00:00:00Z')).options)).toEqual([900_000, 100_000])
    const ended = await read('2020-04-15T00:00:00Z')
    expect(ended).toMatchObject({
      state: 'resolved',
      outcome: { option: 'yes' },
      scores: { bucket: 'immature', isMature: false },
    })
    expect(ended.scores!.halfBrier.closing).toBeCloseTo(0.01, 12)
  })

  it('from its close on is mature, and after everything it is as it is now', async () => {
    expect((await read('2020-05-01')).scores).toMatchObject({ bucket: 'scored', isMature: true })
    expect(await read('2020-06-01')).toMatchObject(await api.client.getPrediction({ slug }))
  })

  it('in the future is refused (case 13)', async () => {
    const answer = await api.send(`/api/v1/predictions/${slug}?asOf=${inFuture()}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ path: 'query.asOf' }] })
  })
})

it('one of the newsroom’s own is told as the ledger had it, corrections included', async () => {
  const { id, slug } = await createPrediction(api.payload)
  await editor.post(`/predictions/${id}/publish`, {})
  const end = (outcome: string, basedOn: number | null) =>
    resolver.post(`/predictions/${id}/resolve`, {
      outcome,
      basedOn,
      occurredAt: new Date().toISOString(),
      evidence: ['https://example.org/'],
      note: `It was ${outcome}.`,
    })
  const first = (await end('yes', null)).body.entry as { seq: number; recordedAt: string }
  await end('no', first.seq)
  const now = await api.client.getPrediction({ slug })
  expect(now).toMatchObject({ outcome: { option: 'no', note: 'It was no.' } })
  expect(now.endings).toHaveLength(2)
  const then = await api.client.getPrediction({ slug, asOf: first.recordedAt })
  expect(then).toMatchObject({ state: 'resolved', outcome: { option: 'yes', note: 'It was yes.' } })
  expect(then.endings).toHaveLength(1)
  expect(then.scores!.halfBrier.opening).toBeCloseTo(0.38 ** 2, 12)
  const opening = await api.client.getPrediction({ slug, asOf: now.history[0]!.recordedAt })
  expect(opening).toMatchObject({ state: 'open', outcome: null, endings: [], scores: null })
  expect(opening.entries.map(({ type }) => type)).toEqual(['register', 'forecast'])
})

describe('the words of a question as of an instant', () => {
  const words = (label: string) => ({
    question: `Will it happen by the ${label} count?`,
    resolutionCriteria: `By the ${label} count.`,
    otherwiseResolves: `The ${label} count finds nothing.`,
    options: ['one', 'other'].map((key) => ({
      key,
      label: `${label} ${key}`,
      description: key === 'one' ? `As the ${label} count has it.` : null,
    })),
  })

  async function openAndChange() {
    const first = words('first')
    const { id, slug } = await createPrediction(api.payload, {
      ...first,
      options: first.options.map((option) => ({ ...option, isResidual: option.key === 'other' })),
      slug: unique('question'),
      type: 'multiple_choice',
      firstForecast: { one: 600_000, other: 400_000 },
    })
    await editor.post(`/predictions/${id}/publish`, {})
    const { openAt, entries } = await api.client.getPrediction({ slug })
    const moved = await createCategory(api.payload)
    const answer = await editor.post(`/predictions/${id}/criteria`, {
      ...words('second'),
      category: moved.id,
      reason: 'The first count was called off.',
      basedOn: entries[0]!.seq,
    })
    expect(answer.status).toBe(201)
    const changedAt = (answer.body.entry as { recordedAt: string }).recordedAt
    return { slug, openAt, changedAt, registered: entries[0]!.seq, movedTo: moved.slug }
  }

  type Told = Awaited<ReturnType<typeof api.client.getPrediction>>
  const toldWords = ({ question, resolutionCriteria, otherwiseResolves, options }: Told) => ({
    question,
    resolutionCriteria,
    otherwiseResolves,
    options: options.map(({ id: key, label, description }) => ({
      key,
      label,
      description,
    })),
  })

  it('are those in force then; before the opening, those in which it opened', async () => {
    const { slug, openAt, changedAt, movedTo } = await openAndChange()
    const now = await api.client.getPrediction({ slug })
    expect(toldWords(now)).toEqual(words('second'))
    expect(await api.client.getPrediction({ slug, asOf: changedAt })).toMatchObject({
      ...toldWords(now),
      options: now.options,
      category: { slug: movedTo },
    })
    for (const asOf of [openAt, '2020-01-01T00:00:00Z']) {
      const then = await api.client.getPrediction({ slug, asOf })
      expect(toldWords(then)).toEqual(words('first'))
      expect([null, movedTo]).not.toContain(then.category?.slug)
      expect(then.criteriaChanges).toEqual([])
    }
  })

  it('are empty where they have been erased since', async () => {
    const { slug, openAt, registered } = await openAndChange()
    for (const name of ['resolutionCriteria', 'options']) {
      await eraseText(api.payload, { seq: registered, name })
    }
    const then = await api.client.getPrediction({ slug, asOf: openAt })
    expect(then).toMatchObject({ question: words('first').question, resolutionCriteria: '' })
    expect(then.options.map(({ id, label }) => [id, label])).toEqual([
      ['one', ''],
      ['other', ''],
    ])
    expect(toldWords(await api.client.getPrediction({ slug }))).toEqual(words('second'))
  })
})
