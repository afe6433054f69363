import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Prediction } from '../src/payload-types.ts'
import { createCategory, createPrediction } from './drafts.ts'
import { readLedger, verify } from './ledger.ts'
import { fieldsOf, messagesOf, openNewsroom, type Answer, type Desk } from './newsroom.ts'

let payload: Payload
let desks: Awaited<ReturnType<typeof openNewsroom>>['desks']
let editor: Desk

beforeAll(async () => {
  ;({ payload, desks } = await openNewsroom())
  editor = desks.editor
})

const reason = 'The office that counts has changed its name.'
const stored = (id: string) => payload.findByID({ collection: 'predictions', id, depth: 0 })
const wordsOf = async (id: string) => (await editor.get(`/predictions/${id}/record`)).body.words
const change = async (id: string, words: object, desk = editor): Promise<Answer> =>
  desk.post(`/predictions/${id}/criteria`, { basedOn: await wordsOf(id), reason, ...words })
const changesOf = async (id: string) =>
  (await readLedger(payload)).filter(
    ({ predictionId, type }) => predictionId === id && type === 'criteria_change',
  )

async function open(data: Partial<Prediction> = {}): Promise<Prediction> {
  const { id } = await createPrediction(payload, data)
  expect((await editor.post(`/predictions/${id}/publish`, {})).status).toBe(200)
  return stored(id)
}

const OPTIONS = [
  { key: 'a', label: 'Party A' },
  { key: 'else', label: 'Something else', isResidual: true },
]
const severalOutcomes = {
  type: 'multiple_choice',
  options: OPTIONS,
  firstForecast: { a: 700_000, else: 300_000 },
} as const

describe('P3: new words for a question on the record', () => {
  it('stand in the document, and in an entry with the reason', async () => {
    const { id, slug, question } = await open()
    const answer = await change(id, { resolutionCriteria: 'The new office says so.', question })
    expect(messagesOf(answer)).toBe('')
    expect(answer.status).toBe(201)
    expect(await stored(id)).toMatchObject({
      resolutionCriteria: 'The new office says so.',
      question,
      slug,
    })
    const [entry, ...others] = await changesOf(id)
    expect(others).toEqual([])
    expect(entry!.payload).toMatchObject({ by: editor.id })
    expect(entry!.texts).toMatchObject({
      resolutionCriteria: { text: 'The new office says so.' },
      reason: { text: reason },
    })
    // what stays is not said again
    expect(entry!.texts).not.toHaveProperty('question')
    expect(await verify(await readLedger(payload))).toHaveProperty('record')
  })

  it('may be those of its outcomes, which stay what they are', async () => {
    const { id } = await open(severalOutcomes)
    const options = [
      { key: 'a', label: 'Party A, renamed', description: 'As of May' },
      { key: 'else', label: 'Something else' },
    ]
    expect((await change(id, { options })).status).toBe(201)
    expect((await stored(id)).options).toMatchObject([
      { key: 'a', label: 'Party A, renamed', description: 'As of May', isResidual: false },
      { key: 'else', label: 'Something else', isResidual: true },
    ])
    const [entry] = await changesOf(id)
    expect(JSON.parse(entry!.texts.options!.text)).toMatchObject([
      { id: 'a', label: 'Party A, renamed', isResidual: 0 },
      { id: 'else', isResidual: 1 },
    ])
  })

  it('may be another category, and the scores follow', async () => {
    const { id } = await open()
    const { id: category } = await createCategory(payload)
    expect((await change(id, { category })).status).toBe(201)
    expect((await stored(id)).category).toBe(category)
    expect((await changesOf(id))[0]!.payload).toMatchObject({ category })
    const { rows } = await payload.db.pool.query(
      "SELECT category_id FROM scores WHERE prediction_id = $1 AND until = 'infinity'",
      [id],
    )
    expect(rows).toEqual([{ category_id: category }])
  })

  it.each<[string, string, object]>([
    ['question', 'a question without a question mark', { question: 'It will happen.' }],
    ['resolutionCriteria', 'no criteria', { resolutionCriteria: ' ' }],
    ['otherwiseResolves', 'no path to No', { otherwiseResolves: '' }],
    ['category', 'an unknown category', { category: '00000000-0000-4000-8000-000000000000' }],
    ['options', 'another option', { options: [...OPTIONS, { key: 'b', label: 'B' }] }],
    ['options', 'another order of options', { options: OPTIONS.toReversed() }],
    ['options.0.label', 'no label', { options: [{ key: 'a', label: '' }, OPTIONS[1]] }],
    ['reason', 'no reason', { question: 'Will it happen at all?', reason: ' ' }],
  ])('are refused %s: %s', async (field, _, words) => {
    const { id, question } = await open(severalOutcomes)
    const given = JSON.parse(JSON.stringify(words), (key, value: unknown) =>
      key === 'isResidual' ? undefined : value,
    ) as object
    const answer = await change(id, given)
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toContain(field)
    expect((await stored(id)).question).toBe(question)
    expect(await changesOf(id)).toEqual([])
  })

  it('by two at once are one change and one conflict, and a second click changes nothing', async () => {
    const { id } = await open()
    const [first, second] = [{ question: 'Will it, really?' }, { question: 'Will it, ever?' }]
    const answers = await Promise.all([change(id, first), change(id, second)])
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409])
    const { question } = await stored(id)
    expect(messagesOf(await change(id, { question }))).toContain('Nothing would change')
    expect(await changesOf(id)).toHaveLength(1)
  })

  it('are not for a draft, nor for an imported record, nor by anybody but an editor', async () => {
    const words = { basedOn: 1, reason, question: 'Will it, really?' }
    const draft = await createPrediction(payload)
    const answer = await editor.post(`/predictions/${draft.id}/criteria`, words)
    expect(messagesOf(answer)).toContain('is a draft')
    const { id } = await open()
    for (const person of ['visitor', 'author', 'resolver', 'moderator'] as const) {
      expect((await desks[person].post(`/predictions/${id}/criteria`, words)).status).toBe(403)
    }
  })
})
