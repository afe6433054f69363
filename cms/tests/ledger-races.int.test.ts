import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import type { Prediction } from '../src/payload-types.ts'
import { createDraft, createPrediction } from './drafts.ts'
import { connectAsOwner, readLedger, verify } from './ledger.ts'
import { openNewsroom, type Desk } from './newsroom.ts'

let payload: Payload
let editor: Desk

beforeAll(async () => {
  const newsroom = await openNewsroom()
  payload = newsroom.payload
  editor = newsroom.desks.editor
})

/** Waits until somebody waits for a lock. */
async function untilSomebodyWaits(): Promise<void> {
  const { rows } = await payload.db.drizzle.execute<{ isWaiting: boolean }>(
    sql`SELECT EXISTS (
      SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()
    ) AS "isWaiting"`,
  )
  if (!rows[0]?.isWaiting) await untilSomebodyWaits()
}

it('a form that was read before a prediction opened does not take it off the record', async () => {
  const { id } = await createPrediction(payload)
  const other = await connectAsOwner(payload)
  await other.query('BEGIN')
  await other.query('SELECT FROM predictions WHERE id = $1 FOR NO KEY UPDATE', [id])
  const saving = editor.patch(`/predictions/${id}`, { background: 'Written before.' })
  await untilSomebodyWaits()
  await other.query('UPDATE predictions SET open_at = now(), updated_at = now() WHERE id = $1', [
    id,
  ])
  await other.query('COMMIT')
  await other.end()

  expect((await saving).status).toBe(409)
  const prediction = await payload.findByID({ collection: 'predictions', id })
  expect(prediction.openAt).not.toBeNull()
})

it('those who publish and revise the same predictions never block each other for ever', async () => {
  const open = await Promise.all(Array.from({ length: 3 }, () => createOpen()))
  for (let round = 1; round <= 4; round++) {
    const drafts = [await createPrediction(payload), await createPrediction(payload)]
    const ids = [...drafts, ...open].map(({ id }) => id)
    const articles = [
      await createDraft(payload, { predictions: ids }),
      await createDraft(payload, { predictions: ids.toReversed() }),
    ]
    const answers = await Promise.all([
      ...articles.map(({ id }) => editor.patch(`/articles/${id}`, { _status: 'published' })),
      ...open.map(({ id }) => revise(id, round)),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 201, 201, 201])
  }
  expect(await verify(await readLedger(payload))).toHaveProperty('record')
})

async function createOpen(): Promise<Prediction> {
  const prediction = await createPrediction(payload)
  expect((await editor.post(`/predictions/${prediction.id}/publish`, {})).status).toBe(200)
  return prediction
}

function revise(id: string, basedOn: number) {
  const probabilities = { yes: 700_000 + basedOn, no: 300_000 - basedOn }
  return editor.post(`/predictions/${id}/forecasts`, { basedOn, probabilities, rationale: 'News.' })
}
