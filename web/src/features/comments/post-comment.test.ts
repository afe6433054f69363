import { createClient } from '@veridact/shared/client'
import { describe, expect, it, vi } from 'vitest'

import { createQueryClient } from '../../app/query-client.ts'
import { postComment } from './post-comment.ts'
import { commentQueries } from './queries.ts'

const target = { type: 'article', id: '22222222-2222-4222-8222-222222222222' } as const
const held = {
  id: '88888888-8888-4888-8888-888888888888',
  status: 'pending',
  target,
  parent: null,
  name: 'Ada',
  body: 'I think so.',
  createdAt: '2026-07-16T10:00:00.000Z',
}

/** Sends a form as a browser without script does, to an API that answers as told. */
async function send(fields: Record<string, string>, answer: () => Response | Promise<Response>) {
  const fetch = vi.fn<(url: string, init: RequestInit) => Response | Promise<Response>>(answer)
  const api = createClient({ baseUrl: '/api/v1', fetch })
  const queries = createQueryClient(api)
  const request = new Request('https://veridact.example/articles/a', {
    method: 'POST',
    body: new URLSearchParams(fields),
  })
  const { data, init } = await postComment({
    request,
    api,
    queries,
    findTarget: () => Promise.resolve(target),
  })
  const waiting = queries.getQueryData(commentQueries.held(target).queryKey) ?? []
  return { refused: data.refused, status: init?.status, fetch, waiting }
}

const json = (body: unknown, status: number) =>
  Response.json(body, {
    status,
    headers: status >= 400 ? { 'content-type': 'application/problem+json' } : {},
  })
const taken = () => json(held, 201)
const fields = { name: 'Ada', body: 'I think so.' }

const keyOf = ([, init]: [string, RequestInit]) => new Headers(init.headers).get('idempotency-key')

describe('a comment that is taken', () => {
  it('waits for an editor, in sight of its writer', async () => {
    expect(await send(fields, taken)).toMatchObject({ refused: null, status: 201, waiting: [held] })
  })

  it('keeps the key of its attempt, so that a second click is no second comment', async () => {
    const { fetch } = await send({ ...fields, idempotencyKey: 'of-this-attempt' }, taken)
    expect(fetch.mock.calls.map(keyOf)).toEqual(['of-this-attempt'])
  })

  it('has a key without script too: the same for the same words, another for others', async () => {
    const { fetch: first } = await send(fields, taken)
    const { fetch: again } = await send(fields, taken)
    const { fetch: other } = await send({ ...fields, body: 'I think not.' }, taken)
    const [a, b, c] = [first, again, other].map(({ mock }) => mock.calls.map(keyOf)[0])
    expect(a).toMatch(/^[0-9a-f]{64}$/)
    expect(b).toBe(a)
    expect(c).not.toBe(a)
  })

  it('passes on what only a robot fills in, for the API to judge', async () => {
    const { fetch } = await send({ ...fields, website: 'https://spam.example' }, taken)
    expect(fetch.mock.calls[0]?.[1].body).toContain('https://spam.example')
  })
})

describe('a comment that is refused', () => {
  it('is not sent at all without a name or words, and says both', async () => {
    const { refused, status, fetch } = await send({ name: ' ', body: '\u200b' }, taken)
    expect(fetch).not.toHaveBeenCalled()
    expect(status).toBe(422)
    expect(Object.keys(refused?.errors ?? {})).toEqual(['name', 'body'])
  })

  it('says by how much it is too long, counted in code points', async () => {
    const { refused } = await send({ name: 'Ada', body: '👍'.repeat(1_012) }, taken)
    expect(refused?.errors.body).toMatch(/^12 characters too many\./)
  })

  it.each([
    ['has too many', () => json({ status: 429, detail: 'Slow down.' }, 429), 429, /^Many comments/],
    ['is away', () => Promise.reject(new TypeError('fetch failed')), 503, /^We could not reach/],
  ])('keeps every word when the API %s, and says so', async (_, answer, expected, words) => {
    const { refused, status } = await send(fields, answer)
    expect(status).toBe(expected)
    expect(refused).toEqual({
      ...fields,
      errors: { form: expect.stringMatching(words) },
    })
  })

  it('shows what the API found beside the field it is about', async () => {
    const problem = {
      status: 422,
      detail: 'The comment cannot be taken.',
      errors: [{ path: 'body.name', message: 'must have at most 100 characters' }],
    }
    const { refused } = await send(fields, () => json(problem, 422))
    expect(refused?.errors).toEqual({ name: 'This must have at most 100 characters.' })
  })

  it('says that the comment it answers is gone, and what can be done with the text', async () => {
    const problem = {
      status: 422,
      detail: 'The comment cannot be taken.',
      errors: [{ path: 'body.parent', message: 'must be an approved comment' }],
    }
    const { refused } = await send({ ...fields, parent: held.id }, () => json(problem, 422))
    expect(refused).toEqual({
      ...fields,
      errors: { form: expect.stringMatching(/no longer here.*post it as one of your own/) },
    })
  })
})
