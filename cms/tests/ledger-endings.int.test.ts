import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { findBoundaryForecasts } from '../src/ledger/forecasts.ts'
import type { Prediction } from '../src/payload-types.ts'
import { openApi, type Api } from './api.ts'
import { createDraft, createPrediction, inFuture, TOMORROW_MS, unique } from './drafts.ts'
import { readLedger, verify } from './ledger.ts'
import { fieldsOf, messagesOf, openNewsroom, type Answer, type Desk } from './newsroom.ts'

let payload: Payload
let api: Api
let editor: Desk
let resolver: Desk
let admin: Desk
let desks: Awaited<ReturnType<typeof openNewsroom>>['desks']

beforeAll(async () => {
  ;({ payload, desks } = await openNewsroom())
  ;({ editor, resolver, admin } = desks)
  api = await openApi()
})

const evidence = ['https://example.org/count', 'https://example.org/archive?of=it']
const note = 'The official count, confirmed by the archive.'

type Wish = { outcome?: string; occurredAt?: string | null; basedOn?: number | null }

const resolve = (id: string, wish: Wish = {}, desk = resolver, query = '') =>
  desk.post(`/predictions/${id}/resolve${query}`, {
    outcome: 'yes',
    evidence,
    note,
    basedOn: null,
    ...wish,
  })
const end = (how: 'annul' | 'ambiguous', id: string, wish: Wish = {}, desk = resolver) =>
  desk.post(`/predictions/${id}/${how}`, { evidence, note, basedOn: null, ...wish })
const revise = (id: string, basedOn: number, yes: number) =>
  editor.post(`/predictions/${id}/forecasts`, {
    basedOn,
    probabilities: { yes, no: 1_000_000 - yes },
    rationale: 'News.',
  })

const sleep = (seconds: number) => payload.db.drizzle.execute(sql`SELECT pg_sleep(${seconds})`)
const stored = (id: string) => payload.findByID({ collection: 'predictions', id, depth: 0 })
const statusesOf = (answers: Answer[]) =>
  answers.map(({ status }) => status).toSorted((a, b) => a - b)
const seqOf = ({ body }: Answer) => (body.entry as { seq: number }).seq
const endingsOf = async (id: string) =>
  (await readLedger(payload)).filter(
    ({ predictionId, type }) =>
      predictionId === id && ['resolution', 'annul', 'ambiguous'].includes(type),
  )

/** Opens a prediction, and gives an instant after it. */
async function open(
  data: Partial<Prediction> = {},
): Promise<{ id: string; slug: string; after: string }> {
  const { id, slug } = await createPrediction(payload, data)
  expect((await editor.post(`/predictions/${id}/publish`, {})).status).toBe(200)
  await sleep(0.01)
  return { id, slug, after: new Date().toISOString() }
}

describe('a resolver', () => {
  it('says what happened, when, by what evidence, and answers for it (P10)', async () => {
    const { id, after } = await open()
    const answer = await resolve(id, { occurredAt: after })
    expect(messagesOf(answer)).toBe('')
    expect(answer.status).toBe(201)
    const [entry] = await endingsOf(id)
    expect(entry).toMatchObject({
      type: 'resolution',
      payload: { outcome: 'yes', occurredAt: after.replace('Z', '000Z'), decidedBy: resolver.id },
      texts: { evidence: { text: evidence.join('\n') }, note: { text: note } },
    })
    // one person decided, and the record says so
    expect(entry!.payload).not.toHaveProperty('confirmedBy')
    expect((await stored(id)).ending).toMatchObject({
      seq: entry!.seq,
      type: 'resolution',
      outcome: 'yes',
      occurredAt: after.replace('Z', '000Z'),
    })
    expect(await verify(await readLedger(payload))).toHaveProperty('record')
  })

  it('annuls a question, or calls its end ambiguous, also without a time', async () => {
    const [flawed, unclear] = [await open(), await open()]
    expect((await end('annul', flawed.id)).status).toBe(201)
    expect((await end('ambiguous', unclear.id)).status).toBe(201)
    expect((await stored(flawed.id)).ending).toMatchObject({ type: 'annul', outcome: null })
    expect((await stored(unclear.id)).ending).toMatchObject({ type: 'ambiguous' })
  })

  it.each<[string, string, object]>([
    ['outcome', 'no outcome', { outcome: null }],
    ['outcome', 'an outcome that is no option', { outcome: 'perhaps' }],
    ['occurredAt', 'no time', { occurredAt: null }],
    ['occurredAt', 'a time to come', { occurredAt: inFuture() }],
    ['evidence', 'no evidence', { evidence: [] }],
    ['evidence.0', 'evidence that is no address', { evidence: ['I saw it'] }],
    ['note', 'no note', { note: ' ' }],
    ['note', 'a null character', { note: 'So it\0is' }],
  ])('is refused %s: %s', async (field, _, change) => {
    const { id, after } = await open()
    const answer = await resolve(id, { occurredAt: after, ...change })
    expect(answer.status).toBe(400)
    expect(fieldsOf(answer)).toEqual([field])
    expect(await endingsOf(id)).toEqual([])
  })

  it('ends neither a draft nor an imported record', async () => {
    const occurredAt = new Date().toISOString()
    const draft = await createPrediction(payload)
    expect(messagesOf(await resolve(draft.id, { occurredAt }))).toContain('is a draft')
    const imported = await createPrediction(payload, {
      openAt: inFuture(-TOMORROW_MS),
      imported: { dataset: 'polls', sourceId: unique('id'), status: 'open' },
    })
    expect(messagesOf(await resolve(imported.id, { occurredAt }))).toContain('imported')
  })

  it.each(['visitor', 'editor', 'author', 'moderator'] as const)('is not a %s', async (person) => {
    const { id, after } = await open()
    const desk = desks[person]
    expect((await resolve(id, { occurredAt: after }, desk)).status).toBe(403)
    expect((await end('annul', id, {}, desk)).status).toBe(403)
    expect((await end('ambiguous', id, {}, desk)).status).toBe(403)
    expect(await endingsOf(id)).toEqual([])
  })
})

it('case 2: a forecast between the event and its recording is kept, and moves no number', async () => {
  const { id, after } = await open()
  await sleep(0.01)
  expect((await revise(id, 1, 990_000)).status).toBe(201)
  await resolve(id, { occurredAt: after })
  const boundary = (await findBoundaryForecasts(payload, [id])).get(id)
  expect(boundary?.current?.probabilities[0]).toBe(620_000)
  const { rows } = await payload.db.pool.query(
    "SELECT closing_ppm FROM scores WHERE prediction_id = $1 AND until = 'infinity'",
    [id],
  )
  expect(rows).toEqual([{ closing_ppm: 620_000 }])
  const history = await editor.get(`/predictions/${id}/forecasts`)
  expect(history.body.forecasts).toHaveLength(2)
})

it('an ended prediction takes no more forecasts', async () => {
  const { id, after } = await open()
  await resolve(id, { occurredAt: after })
  expect(messagesOf(await revise(id, 1, 990_000))).toContain('has closed')
})

it('case 4: a corrected outcome supersedes the first; both stay, and the score follows', async () => {
  const { id, after } = await open()
  const first = await resolve(id, { occurredAt: after })
  const second = await resolve(id, { outcome: 'no', occurredAt: after, basedOn: seqOf(first) })
  expect(second.status).toBe(201)
  expect(
    (await endingsOf(id)).map(({ payload: { outcome, supersedes } }) => [outcome, supersedes]),
  ).toEqual([
    ['yes', undefined],
    ['no', seqOf(first)],
  ])
  // (0.62 − 1)² when it was Yes, (0.62 − 0)² now; in rows that end where the next begins
  const { rows } = await payload.db.pool.query(
    "SELECT opening, until = 'infinity' AS newest FROM scores WHERE prediction_id = $1 AND ended IS NOT NULL ORDER BY since",
    [id],
  )
  expect(rows).toEqual([
    { opening: expect.closeTo(0.1444, 10), newest: false },
    { opening: expect.closeTo(0.3844, 10), newest: true },
  ])
  expect(await verify(await readLedger(payload))).toHaveProperty('record')
})

it('case 5: annulled after being scored, it leaves every aggregate', async () => {
  const { id, after } = await open({ closeAt: inFuture(2_000) })
  const first = await resolve(id, { occurredAt: after })
  await sleep(2)
  const counts = async () => {
    const response = await api.send('/api/v1/track-record')
    const { counts: found, n } = (await response.json()) as {
      counts: { scored: number; annulled: number; published: number }
      n: number
    }
    return { ...found, n }
  }
  const before = await counts()
  expect((await end('annul', id, { basedOn: seqOf(first) })).status).toBe(201)
  const now = await counts()
  expect(now.scored).toBe(before.scored - 1)
  expect(now.n).toBe(before.n - 1)
  expect(now.annulled).toBe(before.annulled + 1)
  expect(now.published).toBe(before.published)
})

it('case 6: what had happened when the question opened can only be annulled', async () => {
  const before = new Date(Date.now() - 60_000).toISOString()
  const { id } = await open()
  expect(messagesOf(await resolve(id, { occurredAt: before }))).toContain('only be annulled')
  expect(fieldsOf(await end('ambiguous', id, { occurredAt: before }))).toEqual(['occurredAt'])
  expect((await end('annul', id, { occurredAt: before })).status).toBe(201)
})

describe('case 8: two who end a prediction at once', () => {
  it('make one entry, and the other gets a conflict with the new head', async () => {
    const { id, after } = await open()
    const answers = await Promise.all([
      resolve(id, { occurredAt: after }),
      resolve(id, { occurredAt: after }),
      end('annul', id, {}, admin),
    ])
    expect(statusesOf(answers)).toEqual([201, 409, 409])
    const [entry, ...others] = await endingsOf(id)
    expect(others).toEqual([])
    for (const { body } of answers.filter(({ status }) => status === 409)) {
      expect(body.errors?.[0]?.data).toMatchObject({ head: { seq: entry!.seq, type: entry!.type } })
    }
  })

  it('so do two who correct the same entry, and one who corrects nothing', async () => {
    const { id, after } = await open()
    const basedOn = seqOf(await resolve(id, { occurredAt: after }))
    const correct = () => resolve(id, { outcome: 'no', occurredAt: after, basedOn })
    const answers = await Promise.all([correct(), correct()])
    expect(statusesOf(answers)).toEqual([201, 409])
    const other = await open()
    expect((await resolve(other.id, { occurredAt: other.after, basedOn: 1 })).status).toBe(409)
  })
})

it('case 10: a prediction stays as it is when its article and its author go', async () => {
  const prediction = await createPrediction(payload)
  const { id: account } = await payload.create({
    collection: 'users',
    data: {
      email: `${unique('leaving')}@veridact.test`,
      name: 'Leaving',
      password: 'a password of the newsroom',
      roles: ['editor'],
    },
  })
  const article = await createDraft(payload, {
    predictions: [prediction.id],
    createdBy: account,
  })
  await editor.patch(`/articles/${article.id}`, { _status: 'published' })
  await sleep(0.01)
  await resolve(prediction.id, { occurredAt: new Date().toISOString() })
  const { length } = await readLedger(payload)
  const read = async () => (await api.send(`/api/v1/predictions/${prediction.slug}`)).json()
  const { articles: _, ...before } = (await read()) as Record<string, unknown>

  await editor.patch(`/articles/${article.id}`, { _status: 'draft' })
  expect((await admin.delete(`/users/${account}`)).status).toBe(200)
  expect(await read()).toMatchObject(before)
  expect(await readLedger(payload)).toHaveLength(length)
})

describe('a preview', () => {
  it('tells what an ending would do to the score, and writes nothing', async () => {
    const { id, after } = await open()
    const { status, body } = await resolve(id, { occurredAt: after }, resolver, '?preview=1')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      before: { bucket: 'open', scores: null },
      after: {
        bucket: 'immature',
        scores: { halfBrier: { opening: expect.closeTo(0.1444, 10) }, referenceHalfBrier: 0.25 },
      },
      needsConfirmation: false,
    })
    expect(await endingsOf(id)).toEqual([])
  })

  it('refuses what the ending itself would be refused', async () => {
    const { id } = await open()
    const answer = await resolve(id, { occurredAt: inFuture() }, resolver, '?preview=1')
    expect(fieldsOf(answer)).toEqual(['occurredAt'])
    expect((await resolve(id, {}, editor, '?preview=1')).status).toBe(403)
  })
})

describe('where the site wants a second person', () => {
  beforeEach(async () => {
    const set = (resolutionNeedsConfirmation: boolean) =>
      payload.updateGlobal({ slug: 'site', data: { resolutionNeedsConfirmation } })
    await set(true)
    return () => set(false)
  })

  const idOf = ({ body }: Answer) => (body.proposal as { id: string }).id
  const confirm = (id: string, proposal: string, desk = admin) =>
    desk.post(`/predictions/${id}/confirm`, { proposal })

  it('the first proposes, another confirms, and the record names both', async () => {
    const { id, after } = await open()
    const proposed = await resolve(id, { occurredAt: after })
    expect(proposed.status).toBe(202)
    expect(await endingsOf(id)).toEqual([])
    const { body } = await editor.get(`/predictions/${id}/record`)
    expect(body).toMatchObject({
      needsConfirmation: true,
      proposal: { id: idOf(proposed), proposedBy: resolver.id, ending: { outcome: 'yes' } },
      people: { [resolver.id]: expect.stringMatching(/\w/) },
    })

    expect((await confirm(id, idOf(proposed))).status).toBe(201)
    const [entry] = await endingsOf(id)
    expect(entry!.payload).toMatchObject({ decidedBy: resolver.id, confirmedBy: admin.id })
    expect((await editor.get(`/predictions/${id}/record`)).body.proposal).toBeNull()
  })

  it('nobody confirms what they proposed, nor a proposal that they did not see', async () => {
    const { id, after } = await open()
    const proposed = await resolve(id, { occurredAt: after })
    expect((await confirm(id, idOf(proposed), resolver)).status).toBe(403)
    expect((await confirm(id, idOf(proposed), editor)).status).toBe(403)
    const other = await confirm(id, '00000000-0000-4000-8000-000000000000')
    expect(other.status).toBe(409)
    expect(other.body.errors?.[0]?.data).toMatchObject({ proposal: { id: idOf(proposed) } })
    expect(await endingsOf(id)).toEqual([])
  })

  it('a double click makes one proposal, and a proposal can be withdrawn', async () => {
    const { id, after } = await open()
    const answers = await Promise.all([
      resolve(id, { occurredAt: after }),
      resolve(id, { occurredAt: after }),
    ])
    expect(statusesOf(answers)).toEqual([202, 409])
    const proposal = idOf(answers.find(({ status }) => status === 202)!)
    expect((await admin.post(`/predictions/${id}/withdraw`, { proposal })).status).toBe(200)
    expect((await confirm(id, proposal)).status).toBe(409)
    expect((await end('annul', id)).status).toBe(202)
  })

  it('a double click on confirm makes one entry', async () => {
    const { id, after } = await open()
    const proposal = idOf(await resolve(id, { occurredAt: after }))
    const answers = await Promise.all([confirm(id, proposal), confirm(id, proposal)])
    expect(statusesOf(answers)).toEqual([201, 409])
    expect(await endingsOf(id)).toHaveLength(1)
  })

  it('a proposal is refused what would be refused on the record', async () => {
    const { id } = await open()
    expect(fieldsOf(await resolve(id, { occurredAt: inFuture() }))).toEqual(['occurredAt'])
  })
})
