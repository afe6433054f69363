import { createLocalReq } from 'payload'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'

import { findWaiting } from '../src/admin/dashboard/find-waiting.ts'
import { filterShown } from '../src/admin/predictions/filter-shown.ts'
import {
  createComment,
  createDraft,
  createPrediction,
  createPublished,
  inFuture,
} from './drafts.ts'
import { openNewsroom, type Newsroom } from './newsroom.ts'

const MINUTE_MS = 60_000

let payload: Newsroom['payload']
let desks: Newsroom['desks']

beforeAll(async () => {
  ;({ payload, desks } = await openNewsroom())
})

const waitingIn = (minutes: number) =>
  findWaiting(payload, new Date(Date.now() + minutes * MINUTE_MS))

async function schedule(minutes: number, data: object = {}): Promise<string> {
  const { id } = await createDraft(payload, data)
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'articles', value: id } },
    waitUntil: new Date(Date.now() + minutes * MINUTE_MS),
  })
  return id
}

it('counts comments that wait and drafts that were never public', async () => {
  const before = await waitingIn(0)
  const { id: article } = await createPublished(payload)
  await createDraft(payload)
  await createPrediction(payload)
  await createComment(payload, { article })
  await createComment(payload, { article, status: 'approved' })
  expect(await waitingIn(0)).toEqual({
    ...before,
    comments: before.comments + 1,
    draftArticles: before.draftArticles + 1,
    draftPredictions: before.draftPredictions + 1,
  })
})

it('raises an alarm once a scheduled publication is more than five minutes late', async () => {
  await schedule(60)
  expect(await waitingIn(0)).toMatchObject({ scheduled: 1, overdue: 0 })
  expect(await waitingIn(64)).toMatchObject({ scheduled: 0, overdue: 0 })
  expect(await waitingIn(66)).toMatchObject({ scheduled: 0, overdue: 1 })
})

it('names what could not be published when it was due, until somebody looks after it', async () => {
  const complete = await schedule(-1, { title: 'The whole story' })
  const id = await schedule(-1, { title: 'Half a story', summary: null })
  await payload.jobs.run()
  expect((await waitingIn(0)).failed).toEqual([{ id, title: 'Half a story' }])
  expect(await payload.findByID({ collection: 'articles', id: complete })).toMatchObject({
    _status: 'published',
  })
  await desks.editor.patch(`/articles/${id}?draft=true`, { summary: 'The other half.' })
  expect((await waitingIn(0)).failed).toEqual([])
})

describe('a resolver is told', () => {
  /** One of ours that closes in an hour, and one that never opened. */
  async function openForAnHour(): Promise<string> {
    await createPrediction(payload, { closeAt: inFuture(60 * MINUTE_MS) })
    const { id } = await createPrediction(payload, { closeAt: inFuture(60 * MINUTE_MS) })
    expect((await desks.editor.post(`/predictions/${id}/publish`, {})).status).toBe(200)
    return id
  }
  const annul = (id: string) =>
    desks.resolver.post(`/predictions/${id}/annul`, {
      evidence: ['https://example.org/count'],
      note: 'The question was flawed.',
      basedOn: null,
    })

  it('of what has closed, until somebody says how it ended', async () => {
    const before = (await waitingIn(61)).awaiting
    const id = await openForAnHour()
    expect((await waitingIn(59)).awaiting).toBe(before)
    expect((await waitingIn(61)).awaiting).toBe(before + 1)
    expect((await annul(id)).status).toBe(201)
    expect((await waitingIn(61)).awaiting).toBe(before)
  })

  it('of endings that a second person must confirm, and finds them in the list', async () => {
    const id = await openForAnHour()
    const needConfirmation = (resolutionNeedsConfirmation: boolean) =>
      payload.updateGlobal({ slug: 'site', data: { resolutionNeedsConfirmation } })
    await needConfirmation(true)
    onTestFinished(async () => {
      await needConfirmation(false)
    })
    expect((await annul(id)).status).toBe(202)
    expect((await waitingIn(0)).proposed).toBe(1)
    const req = await createLocalReq({ req: { query: { show: 'proposed' } } }, payload)
    const where = await filterShown({ req, limit: 10, page: 1, sort: '' })
    const { docs } = await payload.find({ collection: 'predictions', where: where ?? {} })
    expect(docs.map((found) => found.id)).toEqual([id])
  })
})
