import { beforeAll, describe, expect, it } from 'vitest'

import config from '../src/payload.config.ts'
import { openNewsroom, ORIGIN, PASSWORD, request, signIn, type Newsroom } from './newsroom.ts'

let desks: Newsroom['desks']

beforeAll(async () => {
  ;({ desks } = await openNewsroom())
})

const ID = '00000000-0000-4000-8000-000000000000'

const OPEN = [
  'post /users/login',
  'post /users/logout',
  'post /users/refresh-token',
  'get /users/me',
  'get /health',
  'get /og',
]

/** Every route of the finished configuration, whoever added it. */
async function listRoutes(): Promise<[method: string, path: string][]> {
  const { collections, endpoints, globals } = await config
  const of = (base: string, list: false | { method: string; path: string }[] | undefined) =>
    (list || []).map(({ method, path }) => [method, `${base}${path}`] as [string, string])
  return [
    ...collections.flatMap(({ slug, endpoints: own }) => of(`/${slug}`, own)),
    ...globals.flatMap(({ slug, endpoints: own }) => of(`/globals/${slug}`, own)),
    ...of('', endpoints),
  ]
}

describe('for a visitor', () => {
  it('every route is closed but those by which one signs in', async () => {
    const routes = await listRoutes()
    const closed = routes.filter(([method, path]) => !OPEN.includes(`${method} ${path}`))
    expect(routes.length - closed.length).toBe(OPEN.length)
    expect(closed.length).toBeGreaterThan(100)

    const answers: [string, number][] = []
    for (const [method, path] of closed) {
      const address = path.replaceAll(/\/:\w+\??/g, `/${ID}`)
      const { status } = await request(method.toUpperCase(), address)
      if (status !== 403) answers.push([`${method} ${path}`, status])
    }
    expect(answers).toEqual([])
  })

  it('another method in a header changes nothing', async () => {
    const headers = { 'X-HTTP-Method-Override': 'GET' }
    expect((await request('POST', '/articles', { body: {}, headers })).status).toBe(403)
  })

  it('nobody is signed in, and no picture is drawn', async () => {
    expect((await request('GET', '/users/me')).body.user).toBeNull()
    expect((await request('GET', '/og?title=Anything')).status).toBe(404)
  })

  it('the process says that it lives', async () => {
    expect(await request('GET', '/health')).toMatchObject({ status: 200, body: { status: 'ok' } })
  })
})

describe('for staff', () => {
  it('the routes by which the admin shows what they may do are open', async () => {
    expect((await desks.moderator.get('/access')).status).toBe(200)
    expect((await desks.moderator.post('/articles/access', {})).status).toBe(200)
    expect((await desks.moderator.post('/payload-preferences/nav', { value: {} })).status).toBe(200)
  })

  it('a first account is not made twice', async () => {
    const body = { email: 'second@veridact.test', password: PASSWORD, name: 'Second' }
    expect((await desks.admin.post('/users/first-register', body)).status).toBe(403)
  })

  it('a request larger than 12 MB is refused before it is read', async () => {
    const cookie = await signIn('admin@veridact.test')
    const headers = { ...cookie, 'Content-Length': String(13 * 1024 * 1024) }
    expect((await request('POST', '/articles', { body: {}, headers })).status).toBe(413)
  })

  it('a cookie counts only from our own pages', async () => {
    const cookie = await signIn('editor@veridact.test')
    const from = (origin: string) =>
      request('GET', '/articles', { headers: { ...cookie, Origin: origin } })
    expect((await from(ORIGIN)).status).toBe(200)
    expect((await from('http://127.0.0.1:3001')).status).toBe(200)
    expect((await from('https://elsewhere.example')).status).toBe(403)
  })
})
