import { beforeAll, describe, expect, it } from 'vitest'

import type { Comment } from '../src/payload-types.ts'
import { createComment, createPrediction, createPublished, unique } from './drafts.ts'
import { fieldsOf, openNewsroom, type Desk, type Newsroom } from './newsroom.ts'

let payload: Newsroom['payload']
let moderator: Desk
let desks: Newsroom['desks']
let article: string
let prediction: string

beforeAll(async () => {
  ;({ payload, desks } = await openNewsroom())
  moderator = desks.moderator
  article = (await createPublished(payload)).id
  prediction = (await createPrediction(payload)).id
})

const stored = (id: string) => payload.findByID({ collection: 'comments', id, depth: 0 })
const setStatus = (id: string, status: string, desk = moderator) =>
  desk.patch(`/comments/${id}`, { status })

describe('C1: the target of a comment', () => {
  it.each([
    ['none', () => ({})],
    ['two', () => ({ article, prediction })],
  ])('is one, not %s', async (_, target) => {
    await expect(createComment(payload, target())).rejects.toThrow('article')
  })

  it('is shared by a reply, which answers an approved comment of the first level', async () => {
    const parent = await createComment(payload, { article, status: 'approved' })
    const reply = await createComment(payload, { article, parent: parent.id, status: 'approved' })
    await expect(createComment(payload, { prediction, parent: parent.id })).rejects.toThrow(
      'parent',
    )
    await expect(createComment(payload, { article, parent: reply.id })).rejects.toThrow('parent')

    const waiting = await createComment(payload, { article })
    await expect(createComment(payload, { article, parent: waiting.id })).rejects.toThrow('parent')
    const nowhere = '00000000-0000-4000-8000-000000000000'
    await expect(createComment(payload, { article, parent: nowhere })).rejects.toThrow('parent')
  })

  it('is not changed by a moderator', async () => {
    const { id } = await createComment(payload, { article })
    await moderator.patch(`/comments/${id}`, { article: null, prediction })
    expect(await stored(id)).toMatchObject({ article, prediction: null })
  })
})

describe('C2: the length of a comment', () => {
  it('is counted in code points after NFC', async () => {
    const body = 'e\u0301'.repeat(999) + '👍'
    const comment = await createComment(payload, { article, body, name: '👍'.repeat(100) })
    expect(comment.body).toBe('é'.repeat(999) + '👍')
    await expect(createComment(payload, { article, body: `${body}!` })).rejects.toThrow('Body')
    await expect(createComment(payload, { article, name: 'n'.repeat(101) })).rejects.toThrow('Name')
  })

  it('is not nothing', async () => {
    await expect(createComment(payload, { article, body: ' \u200b\n' })).rejects.toThrow('Body')
  })
})

describe('moderation', () => {
  const STATUSES = ['pending', 'approved', 'rejected', 'spam', 'removed'] as const
  const ALLOWED: Record<Comment['status'], Comment['status'][]> = {
    pending: ['approved', 'rejected', 'spam'],
    approved: ['removed'],
    rejected: ['approved', 'spam'],
    spam: ['approved', 'rejected'],
    removed: ['approved'],
  }

  it.each(STATUSES)('of a comment that is %s goes its way and no other', async (from) => {
    for (const to of STATUSES.filter((status) => status !== from)) {
      const { id } = await createComment(payload, { article, status: from })
      const answer = await setStatus(id, to)
      const isAllowed = ALLOWED[from].includes(to)
      expect([to, answer.status]).toEqual([to, isAllowed ? 200 : 400])
      expect((await stored(id)).status).toBe(isAllowed ? to : from)
    }
  })

  it('does not date a comment, nor take it for another request', async () => {
    const idempotencyKey = unique('key')
    const { id, createdAt } = await createComment(payload, { article, idempotencyKey })
    const claims = { createdAt: '2001-01-01T00:00:00Z', idempotencyKey: null, requestHash: 'x' }
    expect((await moderator.patch(`/comments/${id}`, claims)).status).toBe(200)
    const kept = await payload.findByID({ collection: 'comments', id, showHiddenFields: true })
    expect(kept).toMatchObject({ createdAt, idempotencyKey, requestHash: null })
  })

  it('is done one by one: many at once are refused', async () => {
    const { id } = await createComment(payload, { article })
    const many = `/comments?where[id][equals]=${id}`
    expect((await moderator.patch(many, { status: 'approved' })).status).toBe(403)
    expect((await stored(id)).status).toBe('pending')
  })

  it.each(['author', 'resolver', 'visitor'] as const)('is not for a %s', async (person) => {
    const { id } = await createComment(payload, { article })
    expect((await setStatus(id, 'approved', desks[person])).status).toBe(403)
    expect((await stored(id)).status).toBe('pending')
  })

  it('shows that a text was changed, and only then', async () => {
    const { id } = await createComment(payload, { article })
    await setStatus(id, 'approved')
    expect((await stored(id)).editedAt).toBeNull()
    await moderator.patch(`/comments/${id}`, { body: 'Milder words.' })
    expect((await stored(id)).editedAt).not.toBeNull()
  })

  it('does not forget what was refused until an admin deletes it', async () => {
    const refused = await createComment(payload, { article, status: 'spam' })
    expect((await moderator.delete(`/comments/${refused.id}`)).status).toBe(403)
    expect((await desks.admin.delete(`/comments/${refused.id}`)).status).toBe(200)
    const approved = await createComment(payload, { article, status: 'approved' })
    expect((await desks.admin.delete(`/comments/${approved.id}`)).status).toBe(403)
  })
})

describe('an idempotency key', () => {
  it('makes one comment, and is shown to nobody', async () => {
    const idempotencyKey = unique('key-of-a-click')
    const { id } = await createComment(payload, { article, idempotencyKey })
    await expect(createComment(payload, { article, idempotencyKey })).rejects.toThrow(
      'idempotencyKey',
    )
    expect((await desks.admin.get(`/comments/${id}`)).body).not.toHaveProperty('idempotencyKey')
  })
})

it('a comment too long is refused at its field', async () => {
  const { id } = await createComment(payload, { article })
  const answer = await moderator.patch(`/comments/${id}`, { body: 'b'.repeat(1001) })
  expect(fieldsOf(answer)).toEqual(['body'])
})
