import { once } from 'node:events'
import type { Socket } from 'node:net'

import type { Payload } from 'payload'
import { afterEach, beforeAll, expect, it } from 'vitest'

import { listForecasts } from '../src/ledger/forecasts.ts'
import { createDraft, createPrediction } from './drafts.ts'
import { readLedger, verify } from './ledger.ts'
import { openNewsroom, type Desk } from './newsroom.ts'

type Query = (this: unknown, ...args: unknown[]) => unknown

let payload: Payload
let editor: Desk
let restore = () => false
let closing: Promise<unknown>[] = []

beforeAll(async () => {
  const newsroom = await openNewsroom()
  payload = newsroom.payload
  editor = newsroom.desks.editor
})

afterEach(() => restore())

/** Lets the process die before its n-th statement, as the database sees it: every connection is gone at once. */
function dieBefore(statement: number): void {
  const { prototype } = payload.db.pg!.Client
  const query = Reflect.get(prototype, 'query') as Query
  let count = 0
  const counted: Query = function (...args) {
    count += 1
    if (count === statement) closing = connections().map(cut)
    return query.apply(this, args)
  }
  restore = () => Reflect.set(prototype, 'query', query)
  Reflect.set(prototype, 'query', counted)
}

type Connected = { connection: { stream: Socket } }

/** Every connection that is open, which the pool knows and does not show. */
function connections(): readonly Connected[] {
  const { _clients } = payload.db.pool as unknown as { _clients: Connected[] }
  return _clients.filter(({ connection }) => !connection.stream.destroyed)
}

function cut({ connection }: Connected): Promise<unknown> {
  const closed = once(connection.stream, 'close')
  connection.stream.destroy()
  return closed
}

it('a process that dies between any two statements leaves no prediction without its entry', async () => {
  const predictions = [await createPrediction(payload), await createPrediction(payload)]
  const { id } = await createDraft(payload, { predictions: predictions.map((doc) => doc.id) })
  const before = await readLedger(payload)

  let died = 0
  while ((await publishDyingBefore(died + 1, id)) !== 200) {
    died += 1
    expect(await stateOf(id, predictions)).toEqual({ isPublic: false, opened: [false, false] })
    expect(await readLedger(payload)).toEqual(before)
  }
  // it died before each of the statements, until it had committed
  expect(died).toBeGreaterThan(20)
  expect(await stateOf(id, predictions)).toEqual({ isPublic: true, opened: [true, true] })
  expect(await verify(await readLedger(payload))).toHaveProperty('record')
})

async function publishDyingBefore(statement: number, id: string): Promise<number> {
  dieBefore(statement)
  const { status } = await editor.patch(`/articles/${id}`, { _status: 'published' })
  restore()
  await Promise.all(closing.splice(0))
  return status
}

async function stateOf(id: string, predictions: readonly { id: string }[]) {
  const article = await payload.findByID({ collection: 'articles', id })
  const opened = await Promise.all(
    predictions.map(async (prediction) => {
      const { openAt } = await payload.findByID({ collection: 'predictions', id: prediction.id })
      const forecasts = await listForecasts(payload, prediction.id)
      expect(forecasts).toHaveLength(openAt ? 1 : 0)
      return Boolean(openAt)
    }),
  )
  return { isPublic: article._status === 'published', opened }
}
