import { beforeAll, describe, expect, it } from 'vitest'

import { createDraft, createPrediction, createPublished } from './drafts.ts'
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
