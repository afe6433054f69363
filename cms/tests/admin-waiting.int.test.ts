import { beforeAll, expect, it } from 'vitest'

import { findWaiting } from '../src/admin/dashboard/find-waiting.ts'
import { createComment, createDraft, createPrediction, createPublished } from './drafts.ts'
import { openNewsroom, type Newsroom } from './newsroom.ts'

const MINUTE_MS = 60_000

let payload: Newsroom['payload']

beforeAll(async () => {
  ;({ payload } = await openNewsroom())
})

const waitingIn = (minutes: number) =>
  findWaiting(payload, new Date(Date.now() + minutes * MINUTE_MS))

async function schedule(minutes: number): Promise<void> {
  const { id } = await createDraft(payload)
  await payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'articles', value: id } },
    waitUntil: new Date(Date.now() + minutes * MINUTE_MS),
  })
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
