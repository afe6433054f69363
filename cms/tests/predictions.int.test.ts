import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'

import { findBoundaryForecasts, listForecasts } from '../src/ledger/forecasts.ts'
import type { Prediction } from '../src/payload-types.ts'
import {
  createByline,
  createCategory,
  createPrediction,
  inFuture,
  predictionData,
  TOMORROW_MS,
  unique,
} from './drafts.ts'
import { importSet } from './imported-set.ts'
import { fieldsOf, messagesOf, openNewsroom, type Desk, type Newsroom } from './newsroom.ts'

let payload: Newsroom['payload']
let desks: Newsroom['desks']
let editor: Desk

beforeAll(async () => {
  ;({ payload, desks } = await openNewsroom())
  editor = desks.editor
})

const publish = (id: string, desk = editor) => desk.post(`/predictions/${id}/publish`, {})
const revise = (id: string, body: object, desk = editor) =>
  desk.post(`/predictions/${id}/forecasts`, body)
const stored = (id: string) => payload.findByID({ collection: 'predictions', id, depth: 0 })

async function createOpen(data: Partial<Prediction> = {}): Promise<Prediction> {
  const { id } = await createPrediction(payload, data)
  const { status } = await publish(id)
  expect(status).toBe(200)
  return stored(id)
}

const OPTIONS = [
  { key: 'a', label: 'Party A' },
  { key: 'b', label: 'Party B' },
  { key: 'else', label: 'Something else', isResidual: true },
]

describe('opening a prediction', () => {
  it.each([
    ['P1: a close that has passed', { closeAt: inFuture(-1000) }, 'closeAt'],
    ['P1: no close', { closeAt: null }, 'closeAt'],
    ['P2: no criteria', { resolutionCriteria: ' ' }, 'resolutionCriteria'],
    ['P2: no stated path to No', { otherwiseResolves: null }, 'otherwiseResolves'],
    ['a question without a question mark', { question: 'It will happen.' }, 'question'],
    ['no category', { category: null }, 'category'],
    ['P5: no numbers', { firstForecast: null }, 'firstForecast'],
    ['P5: numbers that are no object', { firstForecast: [620_000] }, 'firstForecast'],
    ['P5: a sum of 99 %', { firstForecast: { yes: 620_000, no: 370_000 } }, 'firstForecast'],
    ['P5: a text', { firstForecast: { yes: '620000', no: 380_000 } }, 'firstForecast.yes'],
    ['P5, case 7: 100 %', { firstForecast: { yes: 1_000_000, no: 0 } }, 'firstForecast.yes'],
    ['P6: one option', { type: 'multiple_choice', options: OPTIONS.slice(2) }, 'options'],
    ['P6: no residual', { type: 'multiple_choice', options: OPTIONS.slice(0, 2) }, 'options'],
  ] as const)('is refused with %s', async (_, data, field) => {
    const { id } = await createPrediction(payload, data as Partial<Prediction>)
    const answer = await publish(id)
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toContain(field)
    expect((await stored(id)).openAt).toBeNull()
    expect(await listForecasts(payload, id)).toEqual([])
  })

  it('records the numbers of several outcomes in the order of the options (P5)', async () => {
    const { id } = await createOpen({
      type: 'multiple_choice',
      options: OPTIONS,
      firstForecast: { else: 333_333, b: 333_333, a: 333_334 },
    })
    expect(await listForecasts(payload, id)).toMatchObject([
      { probabilities: [333_334, 333_333, 333_333] },
    ])
  })

  it('takes no time of opening from a request (P9)', async () => {
    const data = { ...(await predictionData(payload)), openAt: '2001-01-01T00:00:00.000Z' }
    const created = await editor.post('/predictions', data)
    expect(created.body.doc?.openAt ?? null).toBeNull()
  })

  it('twice records once', async () => {
    const { id } = await createPrediction(payload)
    const answers = await Promise.all([publish(id), publish(id)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers.filter(({ body }) => body.isOpened)).toHaveLength(1)
    expect(await listForecasts(payload, id)).toHaveLength(1)
  })

  it.each(['author', 'resolver', 'moderator', 'visitor'] as const)(
    'is not for a %s',
    async (person) => {
      const { id } = await createPrediction(payload, { createdBy: desks.author.id })
      expect((await publish(id, desks[person])).status).toBe(403)
      expect((await stored(id)).openAt).toBeNull()
    },
  )
})

describe('P3, P4: what is frozen at open', () => {
  it.each([
    ['question', 'Will something else happen?'],
    ['resolutionCriteria', 'Something easier.'],
    ['otherwiseResolves', 'Hardly ever.'],
    ['closeAt', inFuture(30 * TOMORROW_MS)],
    ['closeAt_tz', 'Europe/Berlin'],
    ['type', 'multiple_choice'],
    ['isOrdered', true],
    ['options', OPTIONS],
    ['referenceForecast', { kind: 'baseRate', referenceClass: 'Elections', k: 3, n: 10 }],
    ['firstForecast', { yes: 990_000, no: 10_000 }],
    ['firstRationale', 'We knew all along.'],
  ])('%s is refused to everybody', async (field, value) => {
    const { id } = await createOpen()
    const answer = await desks.admin.patch(`/predictions/${id}`, { [field]: value })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toEqual([field])
    await expect(
      payload.update({ collection: 'predictions', id, data: { [field]: value } }),
    ).rejects.toThrow('invalid')
  })

  it('category is refused, too', async () => {
    const { id } = await createOpen()
    const { id: category } = await createCategory(payload)
    expect(fieldsOf(await editor.patch(`/predictions/${id}`, { category }))).toEqual(['category'])
  })

  it('the rest may change, and a form may send everything back as it was', async () => {
    const prediction = await createOpen({
      referenceForecast: { kind: 'baseRate', referenceClass: 'Elections', k: 3, n: 10 },
    })
    const { body } = await editor.get(`/predictions/${prediction.id}?depth=0`)
    const changed = { ...body, background: 'What happened before.', aiAssist: 'research' }
    const answer = await editor.patch(`/predictions/${prediction.id}`, changed)
    expect(messagesOf(answer)).toBe('')
    expect((await stored(prediction.id)).background).toBe('What happened before.')
  })

  it('a changed slug leaves a redirect', async () => {
    const { id, slug } = await createOpen()
    await editor.patch(`/predictions/${id}?select[question]=true`, { slug: unique('moved') })
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: `/predictions/${slug}` } },
      depth: 0,
    })
    expect(docs[0]?.to?.reference).toEqual({ relationTo: 'predictions', value: id })
  })

  it('a prediction on the record is not deleted', async () => {
    const { id } = await createOpen()
    expect((await desks.admin.delete(`/predictions/${id}`)).status).toBe(403)
    const draft = await createPrediction(payload)
    expect((await editor.delete(`/predictions/${draft.id}`)).status).toBe(200)
  })
})

describe('revising a forecast', () => {
  const numbers = { yes: 700_000, no: 300_000 }

  it('appends the next revision (P7) and says who, when and why', async () => {
    const { id } = await createOpen()
    const answer = await revise(id, { basedOn: 1, probabilities: numbers, rationale: 'A poll.' })
    expect(answer.status).toBe(201)
    const history = await editor.get(`/predictions/${id}/forecasts`)
    expect(history.body.forecasts).toMatchObject([
      { revision: 1, probabilities: [620_000, 380_000] },
      {
        revision: 2,
        probabilities: [700_000, 300_000],
        rationale: 'A poll.',
        recordedBy: editor.id,
      },
    ])
  })

  it('by two editors at once makes one revision and one conflict, with the new head (P7)', async () => {
    const { id } = await createOpen()
    const body = { basedOn: 1, probabilities: numbers, rationale: 'A poll.' }
    const answers = await Promise.all([revise(id, body), revise(id, body, desks.admin)])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]))
    expect(await listForecasts(payload, id)).toHaveLength(2)

    const conflict = answers.find(({ status }) => status === 409)
    expect(conflict?.body.errors?.[0]?.data).toMatchObject({
      head: { revision: 2, probabilities: [700_000, 300_000] },
    })
  })

  it('keeps the numbering whole under many hands (P7)', async () => {
    const { id } = await createOpen()
    const tryAgain = async (basedOn: number): Promise<void> => {
      const { status } = await revise(id, { basedOn, probabilities: numbers, rationale: 'Again.' })
      if (status === 409) await tryAgain(basedOn + 1)
    }
    await Promise.all(Array.from({ length: 8 }, () => tryAgain(1)))
    const revisions = (await listForecasts(payload, id)).map(({ revision }) => revision)
    expect(revisions).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it.each([
    ['a sum of 101 %', { yes: 710_000, no: 300_000 }, 'probabilities'],
    ['an option too few', { yes: 999_000 }, 'probabilities.no'],
    ['an unknown option', { yes: 700_000, no: 200_000, maybe: 100_000 }, 'probabilities.maybe'],
    ['case 7: 100 % and 0 %', { yes: 1_000_000, no: 0 }, 'probabilities.no'],
    ['a fraction of a ppm', { yes: 699_999.5, no: 300_000.5 }, 'probabilities.yes'],
  ])('refuses %s (P5)', async (_, probabilities, field) => {
    const { id } = await createOpen()
    const answer = await revise(id, { basedOn: 1, probabilities, rationale: 'A poll.' })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toContain(field)
    expect(await listForecasts(payload, id)).toHaveLength(1)
  })

  it('asks why', async () => {
    const { id } = await createOpen()
    const answer = await revise(id, { basedOn: 1, probabilities: numbers, rationale: ' ' })
    expect(fieldsOf(answer)).toEqual(['rationale'])
  })

  it('is refused for a draft, a closed prediction, an imported one, and one that is not there', async () => {
    const body = { basedOn: 1, probabilities: numbers, rationale: 'A poll.' }
    const draft = await createPrediction(payload)
    expect(messagesOf(await revise(draft.id, body))).toContain('is a draft')

    const closed = await createOpen()
    await payload.db.drizzle.execute(
      sql`UPDATE predictions SET close_at = clock_timestamp() WHERE id = ${closed.id}`,
    )
    expect(messagesOf(await revise(closed.id, body))).toContain('has closed')

    const imported = await createPrediction(payload, {
      openAt: inFuture(-TOMORROW_MS),
      imported: { dataset: 'polls', sourceId: '1', status: 'open' },
    })
    expect(messagesOf(await revise(imported.id, body))).toContain('imported')
    expect((await revise('no-id', body)).status).toBe(404)
    expect((await revise('00000000-0000-4000-8000-000000000000', body)).status).toBe(404)
  })

  it.each(['author', 'resolver', 'moderator', 'visitor'] as const)(
    'is not for a %s',
    async (person) => {
      const { id } = await createOpen()
      const body = { basedOn: 1, probabilities: numbers, rationale: 'A poll.' }
      expect((await revise(id, body, desks[person])).status).toBe(403)
    },
  )
})

describe('opening and current numbers', () => {
  const instant = (minute: number) => `2020-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`

  /** An imported record, whose instants are its own: minutes of an hour long ago. */
  async function createRecord(
    { close, resolved }: { close: number; resolved?: number },
    forecasts: [minute: number, yesPpm: number][],
  ): Promise<string> {
    const { id } = await createPrediction(payload, {
      openAt: instant(0),
      closeAt: instant(close),
      imported: {
        dataset: 'polls',
        sourceId: unique('record'),
        status: 'resolved',
        outcome: 'yes',
        resolvedAt: resolved === undefined ? null : instant(resolved),
      },
    })
    for (const [index, [minute, yes]] of forecasts.entries()) {
      await payload.db.drizzle.execute(sql`
        INSERT INTO imported_forecasts
        VALUES (${id}, ${index + 1}, ${instant(minute)}, ${`{${yes},${1_000_000 - yes}}`}::integer[])`)
    }
    return id
  }

  it.each([
    ['both are the only one', { close: 9 }, [[1, 100]], [100, 100]],
    [
      'late forecasts do not count',
      { close: 9 },
      [
        [1, 100],
        [2, 200],
        [9, 300],
      ],
      [100, 200],
    ],
    [
      'nor those after the event',
      { close: 9, resolved: 2 },
      [
        [1, 100],
        [2, 200],
      ],
      [100, 100],
    ],
    [
      'of one instant the last counts',
      { close: 9 },
      [
        [1, 100],
        [1, 150],
        [1, 170],
      ],
      [170, 170],
    ],
    ['none counts', { close: 1 }, [[1, 100]], [undefined, undefined]],
  ] as const)('%s (P8)', async (_, times, forecasts, expected) => {
    const id = await createRecord(
      times,
      forecasts.map(([minute, yes]) => [minute, yes]),
    )
    const boundary = (await findBoundaryForecasts(payload, [id])).get(id)
    const found = [boundary?.opening?.probabilities[0], boundary?.current?.probabilities[0]]
    expect(found).toEqual(expected)
  })

  it('are found for many predictions at once, drafts left out', async () => {
    const [open, draft] = [await createOpen(), await createPrediction(payload)]
    await revise(open.id, {
      basedOn: 1,
      probabilities: { yes: 700_000, no: 300_000 },
      rationale: 'A poll.',
    })
    const record = await createRecord({ close: 9 }, [[1, 0]])
    const found = await findBoundaryForecasts(payload, [open.id, draft.id, record])
    expect([...found.keys()].toSorted()).toEqual([open.id, record].toSorted())
    expect(found.get(open.id)).toMatchObject({
      opening: { revision: 1, probabilities: [620_000, 380_000] },
      current: { revision: 2, probabilities: [700_000, 300_000] },
    })
    expect(found.get(record)?.current?.probabilities).toEqual([0, 1_000_000])
  })
})

describe('an imported record', () => {
  it('is saved with the length that its source gave its texts', async () => {
    const dataset = await importSet(payload, [
      {
        id: 'i'.repeat(300),
        question: 'q'.repeat(1_500),
        resolutionCriteria: 'c'.repeat(13_512),
        background: 'b'.repeat(50_000),
      },
    ])
    const { body } = await editor.get(`/predictions?where[imported.dataset][equals]=${dataset}`)
    const form = body.docs?.[0]
    const byline = await createByline(payload)
    const answer = await editor.patch(`/predictions/${form?.id}`, { ...form, authors: [byline.id] })
    expect(messagesOf(answer)).toBe('')
    expect(await stored(form?.id ?? '')).toMatchObject({ authors: [byline.id] })
  })

  it('is the only one of any length', async () => {
    const data = { ...(await predictionData(payload)), resolutionCriteria: 'c'.repeat(10_001) }
    expect(fieldsOf(await editor.post('/predictions', data))).toEqual(['resolutionCriteria'])
    const imported = { dataset: 'set', sourceId: unique('id') }
    const claimed = await editor.post('/predictions', { ...data, imported })
    expect(fieldsOf(claimed)).toEqual(['resolutionCriteria'])
  })
})

describe('an author', () => {
  it('writes and changes predictions of their own that are not on the record', async () => {
    const created = await desks.author.post('/predictions', await predictionData(payload))
    expect(created.status).toBe(201)
    const path = `/predictions/${created.body.doc?.id}`
    expect((await desks.author.patch(path, { background: 'Much.' })).status).toBe(200)
    await publish(created.body.doc?.id ?? '')
    expect((await desks.author.patch(path, { background: 'More.' })).status).toBe(403)
    const other = await createPrediction(payload)
    expect((await desks.author.patch(`/predictions/${other.id}`, {})).status).toBe(403)
  })
})

describe('a close', () => {
  it('names a zone that exists', async () => {
    const data = { ...(await predictionData(payload)), closeAt_tz: 'Mars/Olympus' }
    expect(fieldsOf(await editor.post('/predictions', data))).toEqual(['closeAt_tz'])
  })
})
