import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { beforeAll, describe, expect, it } from 'vitest'

import { down, up } from '../src/migrations/20261124_162503_timeline_place.ts'
import { createDraft, createPrediction, createPublished } from './drafts.ts'
import { connectAsOwner } from './ledger.ts'
import { fieldsOf, messagesOf, openNewsroom, type Desk, type Newsroom } from './newsroom.ts'

let payload: Newsroom['payload']
let editor: Desk
let author: Desk
let article: string

beforeAll(async () => {
  const newsroom = await openNewsroom()
  payload = newsroom.payload
  editor = newsroom.desks.editor
  author = newsroom.desks.author
  article = (await createDraft(payload)).id
})

const event = (data: object = {}) => ({ date: '2026-06', title: 'It begins', article, ...data })
const create = (data: object = {}, desk = editor) => desk.post('/timeline-events', event(data))

describe('the date of an event', () => {
  it.each([
    ['2026', '2026-01-01', '2027-01-01'],
    ['2026-06', '2026-06-01', '2026-07-01'],
    ['2026-06-10~', '2026-06-10', '2026-06-11'],
    ['2026-06/2026-08-15', '2026-06-01', '2026-08-16'],
    ['2028-02-29', '2028-02-29', '2028-03-01'],
  ])('%s is stored with the span it stands for (T2)', async (date, earliest, latestExclusive) => {
    const { body } = await create({ date })
    expect(body.doc).toMatchObject({
      date,
      earliest: `${earliest}T00:00:00.000Z`,
      latestExclusive: `${latestExclusive}T00:00:00.000Z`,
    })
  })

  it.each(['2026-02-30', '2026-13', 'June 2026', '10.06.2026', ''])(
    '"%s" is refused with what is accepted (T1)',
    async (date) => {
      const answer = await create({ date })
      expect(fieldsOf(answer)).toEqual(['date'])
      expect(messagesOf(answer)).toContain('Accepted are 2026, 2026-06')
    },
  )

  it('alone decides the span', async () => {
    const { body } = await create({ earliest: '2001-01-01T00:00:00Z' })
    expect(body.doc?.earliest).toBe('2026-06-01T00:00:00.000Z')
    const changed = await editor.patch(`/timeline-events/${body.doc?.id}`, { date: '2027' })
    expect(changed.body.doc?.earliest).toBe('2027-01-01T00:00:00.000Z')
  })
})

describe('the place of an event (T2)', () => {
  const placeOf = async (id: string) => {
    const { place } = await payload.findByID({ collection: 'timeline-events', id, depth: 0 })
    return place
  }

  it('changes with its rank alone as with its date, and by nothing else', async () => {
    const id = (await create()).body.doc?.id ?? ''
    const other = (await create({ manualRank: 3 })).body.doc?.id ?? ''
    const unranked = await placeOf(id)
    await editor.patch(`/timeline-events/${id}`, { manualRank: 3, place: '0001' })
    expect(await placeOf(id)).toBe(await placeOf(other))
    await editor.patch(`/timeline-events/${id}`, { manualRank: null, title: 'It ends' })
    expect(await placeOf(id)).toBe(unranked)
    await editor.patch(`/timeline-events/${id}`, { date: '2026-07' })
    expect(await placeOf(id)).not.toBe(unranked)
  })

  it('is told by a whole number where others are of the same span', async () => {
    const answer = await create({ manualRank: 1.5 })
    expect(fieldsOf(answer)).toEqual(['manualRank'])
    expect(messagesOf(answer)).toContain('Enter a whole number.')
  })

  it('is given by the migration to events that had none, as the hook gives it', async () => {
    for (const date of ['0001', '2026-06-10T14:30:15.123999Z', '9999']) {
      await create({ date, manualRank: 2 })
      await create({ date })
    }
    const read = () =>
      payload.db.pool.query(
        'SELECT id, date, earliest::text, latest_exclusive::text, place FROM timeline_events ORDER BY id',
      )
    const { rows: before } = await read()
    const owner = await connectAsOwner(payload)
    // all that a migration is run with that this one looks at
    const args = { db: drizzle(owner) } as unknown as MigrateUpArgs
    await down(args)
    await up(args)
    await owner.end()
    expect((await read()).rows).toEqual(before)
    expect(before).toContainEqual(
      expect.objectContaining({
        earliest: '2026-06-10 14:30:15.123999+00',
        latest_exclusive: '2026-06-10 14:30:15.124+00',
      }),
    )
  })
})

it('an event stands on the timeline of something', async () => {
  expect(fieldsOf(await create({ article: null }))).toEqual(['article'])
})

describe('an author', () => {
  it('adds events to drafts of their own, and changes them while nothing is public', async () => {
    const draft = await createDraft(payload, { createdBy: author.id })
    const created = await create({ article: draft.id }, author)
    expect(created.status).toBe(201)
    const path = `/timeline-events/${created.body.doc?.id}`
    expect((await author.patch(path, { title: 'It began' })).status).toBe(200)

    await editor.patch(`/articles/${draft.id}`, { _status: 'published' })
    expect((await author.patch(path, { title: 'It ended' })).status).toBe(403)
    expect((await author.delete(path)).status).toBe(403)
  })

  it('adds none to what is public or somebody else’s, nor moves one there', async () => {
    const published = await createPublished(payload, { createdBy: author.id })
    const others = await createPrediction(payload)
    expect((await create({ article: published.id }, author)).status).toBe(403)
    expect((await create({ article: null, prediction: others.id }, author)).status).toBe(403)

    const own = await createDraft(payload, { createdBy: author.id })
    const { body } = await create({ article: own.id }, author)
    const moved = await author.patch(`/timeline-events/${body.doc?.id}`, { article: published.id })
    expect(moved.status).toBe(403)
  })
})
