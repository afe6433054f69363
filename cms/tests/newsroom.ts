import { getPayload, handleEndpoints, type Payload } from 'payload'

import type { Role } from '../src/access/has-role.ts'
import config from '../src/payload.config.ts'

/** Who asks: nobody we know, or a member of staff with one role. */
export type Person = 'visitor' | Role

export const PEOPLE = [
  'visitor',
  'admin',
  'editor',
  'author',
  'resolver',
  'moderator',
] as const satisfies readonly Person[]

export const PASSWORD = 'a password of the newsroom'

type Doc = Record<string, unknown> & { id: string }

/** What a request was answered with. */
export type Answer = {
  status: number
  body: Record<string, unknown> & {
    doc?: Doc
    docs?: Doc[]
    errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[]
  }
  headers: Headers
}

/** Sends requests of one person through Payload's real routes. */
export type Desk = {
  /** The account's id; empty for a visitor. */
  id: string
  get: (path: string) => Promise<Answer>
  post: (path: string, body: object) => Promise<Answer>
  patch: (path: string, body: object) => Promise<Answer>
  delete: (path: string) => Promise<Answer>
}

export type Newsroom = { payload: Payload; desks: Record<Person, Desk> }

export const ORIGIN = 'http://localhost:3001'

/** A member of staff for every role, each signed in; once a file, for passwords are slow to check. */
export async function openNewsroom(): Promise<Newsroom> {
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  const desks = await Promise.all(PEOPLE.map((person) => openDesk(payload, person)))
  const entries = PEOPLE.map((person, index) => [person, desks[index]] as const)
  return { payload, desks: Object.fromEntries(entries) as Record<Person, Desk> }
}

/** The paths of the fields that a request was refused for. */
export function fieldsOf({ body }: Answer): string[] {
  return (body.errors ?? []).flatMap(({ data }) => data?.errors?.map(({ path }) => path) ?? [])
}

/** All that a refusal says. */
export function messagesOf({ body }: Answer): string {
  return (body.errors ?? [])
    .flatMap(({ message, data }) => [
      message,
      ...(data?.errors ?? []).map((error) => error.message),
    ])
    .join('\n')
}

/** One request to Payload's routes; the cookie is what a browser would send. */
export async function request(
  method: string,
  path: string,
  { body, headers = {} }: { body?: object | FormData; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const isForm = body instanceof FormData
  const response = await handleEndpoints({
    config,
    request: new Request(`${ORIGIN}/api${path}`, {
      method,
      headers: {
        Origin: ORIGIN,
        ...(!isForm && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    }),
  })
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') && text !== ''
  return {
    status: response.status,
    body: isJson ? JSON.parse(text) : { text },
    headers: response.headers,
  }
}

async function openDesk(payload: Payload, person: Person): Promise<Desk> {
  if (person === 'visitor') return desk('', {})
  const email = `${person}@veridact.test`
  const { id } = await payload.create({
    collection: 'users',
    data: { email, name: person, password: PASSWORD, roles: [person] },
  })
  return desk(id, await signIn(email))
}

/** Signs in as a browser does and keeps the cookie. */
export async function signIn(email: string, password = PASSWORD): Promise<{ Cookie: string }> {
  const { headers } = await request('POST', '/users/login', { body: { email, password } })
  return { Cookie: headers.get('set-cookie')?.split(';')[0] ?? '' }
}

function desk(id: string, headers: Record<string, string>): Desk {
  return {
    id,
    get: (path) => request('GET', path, { headers }),
    post: (path, body) => request('POST', path, { body, headers }),
    patch: (path, body) => request('PATCH', path, { body, headers }),
    delete: (path) => request('DELETE', path, { headers }),
  }
}
