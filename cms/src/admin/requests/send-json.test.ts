import { afterEach, expect, it, vi } from 'vitest'

import { sendJson } from './send-json.ts'

afterEach(() => vi.unstubAllGlobals())

function answering(response: () => Promise<Response>) {
  const fetch = vi.fn((_url: string, _init?: RequestInit) => response())
  vi.stubGlobal('fetch', fetch)
  return fetch
}

const send = () => sendJson('/api/comments/1', { method: 'PATCH', json: { status: 'approved' } })

it('sends the change as JSON with the session, and gives back the answer', async () => {
  const fetch = answering(async () => Response.json({ id: 1 }))
  expect(await send()).toEqual({ isDone: true, body: { id: 1 } })
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    method: 'PATCH',
    credentials: 'include',
    body: '{"status":"approved"}',
  })
})

it.each([
  [
    'the fields’ own messages',
    {
      errors: [
        {
          message: 'Two fields are invalid.',
          data: { errors: [{ message: 'A.' }, { message: 'B.' }] },
        },
      ],
    },
    'A. B.',
  ],
  [
    'the message of an error without fields',
    { errors: [{ message: 'It has closed.' }] },
    'It has closed.',
  ],
  ['a sentence of its own where there is none', {}, 'That did not work; try again.'],
])('shows %s', async (_, body, message) => {
  answering(async () => Response.json(body, { status: 400 }))
  expect(await send()).toEqual({ isDone: false, status: 400, message })
})

it('says what to do when a refusal is no JSON', async () => {
  answering(async () => new Response('<h1>Bad gateway</h1>', { status: 502 }))
  expect(await send()).toMatchObject({ status: 502, message: 'That did not work; try again.' })
})

it('says what to do when the server does not answer', async () => {
  answering(() => Promise.reject(new TypeError('fetch failed')))
  expect(await send()).toMatchObject({
    isDone: false,
    message: expect.stringContaining('try again'),
  })
})
