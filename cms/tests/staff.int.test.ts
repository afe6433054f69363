import { beforeAll, describe, expect, it } from 'vitest'

import { createDraft, unique } from './drafts.ts'
import {
  fieldsOf,
  messagesOf,
  openNewsroom,
  PASSWORD,
  request,
  signIn,
  type Answer,
  type Newsroom,
} from './newsroom.ts'

let payload: Newsroom['payload']
let desks: Newsroom['desks']

beforeAll(async () => {
  ;({ payload, desks } = await openNewsroom())
})

const stored = (id: string) => payload.findByID({ collection: 'users', id })

describe('a password', () => {
  it.each([
    [11, 400],
    [12, 201],
    [128, 201],
    [129, 400],
  ])('of %d characters is answered with %d', async (length, status) => {
    const email = `${unique('colleague')}@veridact.test`
    const data = { name: 'Colleague', email, password: 'p'.repeat(length), roles: ['author'] }
    const answer = await desks.admin.post('/users', data)
    expect(answer.status).toBe(status)
    expect(fieldsOf(answer)).toEqual(status === 400 ? ['password'] : [])
  })
})

describe('everybody', () => {
  it('changes their own name and password', async () => {
    const { author } = desks
    const password = 'another password of mine'
    const answer = await author.patch(`/users/${author.id}`, { name: 'Ada', password })
    expect(answer.status).toBe(200)
    expect((await stored(author.id)).name).toBe('Ada')
    expect((await signIn('author@veridact.test', password)).Cookie).toContain('veridact-token=')
  })

  it.each(['editor', 'resolver', 'moderator'] as const)(
    'who is %s raises no roles, keeps their address and changes no other account',
    async (person) => {
      const desk = desks[person]
      await desk.patch(`/users/${desk.id}`, { roles: ['admin'], email: 'else@veridact.test' })
      const email = `${person}@veridact.test`
      expect(await stored(desk.id)).toMatchObject({ roles: [person], email })
      const other = await desk.patch(`/users/${desks.admin.id}`, { name: 'Nobody' })
      expect(other.status).toBe(403)
    },
  )
})

describe('the last admin', () => {
  it('keeps the role and the account', async () => {
    const path = `/users/${desks.admin.id}`
    const lowered = await desks.admin.patch(path, { roles: ['editor'] })
    expect(fieldsOf(lowered)).toEqual(['roles'])
    expect(messagesOf(lowered)).toContain('the last admin')
    expect((await desks.admin.delete(path)).status).toBe(400)
  })

  it('is left when all are lowered or deleted at once', async () => {
    const all = '/users?where[roles][in]=admin'
    expect((await desks.admin.patch(all, { roles: ['editor'] })).status).toBe(403)
    expect((await desks.admin.delete(all)).status).toBe(403)
    expect((await stored(desks.admin.id)).roles).toEqual(['admin'])
  })

  it('is left when two admins lower each other at the same moment', async () => {
    const email = `${unique('admin')}@veridact.test`
    const second = await payload.create({
      collection: 'users',
      data: { name: 'Second', email, password: PASSWORD, roles: ['admin'] },
    })
    const lower = (id: string) => desks.admin.patch(`/users/${id}`, { roles: ['editor'] })
    const answers = await whileHeld("SELECT FROM users_roles WHERE value = 'admin'", () => [
      lower(second.id),
      lower(desks.admin.id),
    ])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 400]))

    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { roles: { in: ['admin'] } },
    })
    expect(totalDocs).toBe(1)
    await payload.update({ collection: 'users', id: desks.admin.id, data: { roles: ['admin'] } })
  })
})

/** Answers of requests that all came as far as rows that somebody else held, and then went on together. */
async function whileHeld(rows: string, ask: () => Promise<Answer>[]): Promise<Answer[]> {
  const holder = await payload.db.pool.connect()
  await holder.query('BEGIN')
  await holder.query(`${rows} FOR UPDATE`)
  const asked = ask()
  const waiting = `SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`
  let count = 0
  // on other connections: within a transaction the view does not change
  while (count < asked.length) count = (await payload.db.pool.query(waiting)).rowCount ?? 0
  await holder.query('COMMIT')
  holder.release()
  return Promise.all(asked)
}

describe('signing in', () => {
  it('gives a cookie that no script reads, and no token in the answer', async () => {
    const body = { email: 'resolver@veridact.test', password: PASSWORD }
    const answer = await request('POST', '/users/login', { body })
    const cookie = answer.headers.get('set-cookie')
    expect(cookie).toMatch(/^veridact-token=.+HttpOnly=true; SameSite=Lax/)
    // the admin's address is http here
    expect(cookie).not.toContain('Secure')
    expect(answer.body).not.toHaveProperty('token')
  })

  it('is locked after eight wrong passwords', async () => {
    const email = `${unique('colleague')}@veridact.test`
    await payload.create({
      collection: 'users',
      data: { name: 'Colleague', email, password: PASSWORD, roles: ['author'] },
    })
    const attempt = (password: string) =>
      request('POST', '/users/login', { body: { email, password } })
    for (let count = 0; count < 8; count += 1) await attempt('wrong')
    expect((await attempt(PASSWORD)).status).toBe(401)
    const unlocked = await desks.admin.post('/users/unlock', { email })
    expect(unlocked.status).toBe(200)
    expect((await attempt(PASSWORD)).status).toBe(200)
  })
})

it('an account that is deleted leaves what it wrote', async () => {
  const email = `${unique('colleague')}@veridact.test`
  const { id: createdBy } = await payload.create({
    collection: 'users',
    data: { name: 'Colleague', email, password: PASSWORD, roles: ['author'] },
  })
  const draft = await createDraft(payload, { createdBy })
  expect((await desks.admin.delete(`/users/${createdBy}`)).status).toBe(200)
  const left = await payload.findByID({ collection: 'articles', id: draft.id })
  expect(left).toMatchObject({ title: draft.title, createdBy: null })
})
