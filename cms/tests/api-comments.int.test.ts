import { ADDRESS_HEADER, SECRET_HEADER } from '@veridact/shared/contract'
import { beforeAll, describe, expect, it } from 'vitest'

import type { Article } from '../src/payload-types.ts'
import { openApi, SECRET, type Api } from './api.ts'
import { createComment, createDraft, createPrediction, createPublished, unique } from './drafts.ts'

let api: Api
let article: Article

beforeAll(async () => {
  api = await openApi({ commentLimit: { requests: 1_000, seconds: 60 } })
  article = await createPublished(api.payload)
})

type Sent = { status: number; headers: Headers; body: Record<string, unknown> & { id: string } }

async function post(
  body: unknown,
  { headers = {}, to = api }: { headers?: Record<string, string>; to?: Api } = {},
): Promise<Sent> {
  const answer = await to.send('/api/v1/comments', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: answer.status, headers: answer.headers, body: await answer.json() }
}

const comment = (data: object = {}) => ({
  target: { type: 'article', id: article.id },
  name: 'Ada',
  body: 'Well argued.',
  ...data,
})
const keyed = (key: string) => ({ headers: { 'idempotency-key': key } })
const stored = (id: string) => api.payload.findByID({ collection: 'comments', id, depth: 0 })
const countOf = async (body: string) => {
  const where = { body: { equals: body } }
  return (await api.payload.count({ collection: 'comments', where })).totalDocs
}

describe('a comment', () => {
  it('is taken in, and waits for an editor, who sees why (C4)', async () => {
    const { status, body, headers } = await post(comment())
    expect(status).toBe(201)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body).toEqual({
      id: expect.any(String),
      status: 'pending',
      target: { type: 'article', id: article.id },
      parent: null,
      name: 'Ada',
      body: 'Well argued.',
      createdAt: expect.stringMatching(/Z$/),
    })
    expect(await stored(body.id)).toMatchObject({
      status: 'pending',
      heldBecause: 'A guest wrote it',
    })
    const { items } = await api.client.listComments({ target: 'article', targetId: article.id })
    expect(items.map(({ id }) => id)).not.toContain(body.id)
    expect((await api.send(`/api/v1/comments/${body.id}`)).status).toBe(404)
  })

  it('answers nothing when its parent is null, as the answers say it', async () => {
    const { status, body } = await post(comment({ parent: null }))
    expect([status, body.parent]).toEqual([201, null])
    expect((await stored(body.id)).parent).toBeNull()
  })

  it('may be on a prediction', async () => {
    const { id } = await createPrediction(api.payload)
    await createPublished(api.payload, { predictions: [id] })
    const { status, body } = await post(comment({ target: { type: 'prediction', id } }))
    expect([status, body.target]).toEqual([201, { type: 'prediction', id }])
  })

  it('is kept as it is counted: in NFC, without blanks around it (C2)', async () => {
    const { body } = await post(
      comment({ name: '  Zoe\u0301 \n', body: 'One.\r\n\r\n\r\n\r\nTwo. ' }),
    )
    expect(body).toMatchObject({ name: 'Zoé', body: 'One.\n\nTwo.' })
    expect(await stored(body.id)).toMatchObject({ name: 'Zoé', body: 'One.\n\nTwo.' })
  })

  it('is text: what looks like markup stays what was typed (C3)', async () => {
    const { body } = await post(
      comment({ body: '<img src=x onerror=alert(1)> & [a](javascript:b)' }),
    )
    expect(body.body).toBe('<img src=x onerror=alert(1)> & [a](javascript:b)')
  })

  it('may have a name of 100 and a body of 1,000 code points, and no more (C2)', async () => {
    const emoji = '👍🏽' // two code points
    expect((await post(comment({ name: emoji.repeat(50), body: emoji.repeat(500) }))).status).toBe(
      201,
    )
    const tooLong = await post(comment({ name: 'a'.repeat(101), body: 'a'.repeat(1001) }))
    expect(tooLong.status).toBe(422)
    expect(tooLong.body.errors).toEqual([
      { path: 'body.name', message: 'must have at most 100 characters' },
      { path: 'body.body', message: 'must have at most 1000 characters' },
    ])
  })

  it.each([
    ['no name', { name: undefined }, 'body.name'],
    ['an empty name', { name: ' \u200b ' }, 'body.name'],
    ['no body', { body: undefined }, 'body.body'],
    ['a body of blanks', { body: '\n\t\u00a0' }, 'body.body'],
    ['a body that is a number', { body: 7 }, 'body.body'],
    ['no target', { target: undefined }, 'body.target'],
    ['a target of another kind', { target: { type: 'page', id: 'a' } }, 'body.target.type'],
    ['a target without an id', { target: { type: 'article' } }, 'body.target.id'],
    ['a parent that is no id', { parent: '1' }, 'body.parent'],
    ['an approval of its own', { status: 'approved' }, 'body.status'],
    ['an author', { createdAt: '2001-01-01', article: 'a' }, 'body.createdAt'],
  ])('with %s is refused at its field', async (_, data, path) => {
    const { status, body } = await post(comment(data))
    expect(status).toBe(422)
    expect((body.errors as { path: string }[]).map((error) => error.path)).toContain(path)
  })

  it.each([
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', '"words"'],
  ])('that is %s is refused', async (_, body) => {
    expect((await post(body)).status).toBe(422)
  })

  it.each([
    ['cut off', '{"name":'],
    ['empty', ''],
  ])('that is %s is refused as no JSON', async (_, body) => {
    expect((await post(body)).status).toBe(400)
  })

  it('that is no UTF-8 is refused as no JSON', async () => {
    const answer = await api.send('/api/v1/comments', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Uint8Array([0x7b, 0xff, 0x7d]),
    })
    expect(answer.status).toBe(400)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
    'sent as "%s" is refused: a form of another site could do that',
    async (type) => {
      expect((await post(comment(), { headers: { 'content-type': type } })).status).toBe(415)
    },
  )

  it('may say in what characters it is', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-8' }
    expect((await post(comment(), { headers })).status).toBe(201)
  })
})

describe('a body larger than 16 KiB', () => {
  const large = JSON.stringify({ name: 'a'.repeat(17_000) })

  it('is refused by its length', async () => {
    expect((await post(large)).status).toBe(413)
  })

  it('is refused while it comes, when it does not say how long it is', async () => {
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent += 1
        controller.enqueue(new TextEncoder().encode('a'.repeat(1024)))
      },
    })
    const answer = await api.send('/api/v1/comments', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      duplex: 'half',
    } as RequestInit)
    expect(answer.status).toBe(413)
    expect(sent).toBeLessThan(20)
  })
})

describe('the target of a comment', () => {
  it.each([
    ['a draft', async () => (await createDraft(api.payload)).id, 'article'],
    [
      'a prediction that is not on the record',
      async () => (await createPrediction(api.payload)).id,
      'prediction',
    ],
    ['nothing', async () => '00000000-0000-4000-8000-000000000000', 'article'],
    [
      'a prediction named as an article',
      async () => (await createPrediction(api.payload)).id,
      'article',
    ],
  ])('is not %s', async (_, create, type) => {
    const { status } = await post(comment({ target: { type, id: await create() } }))
    expect(status).toBe(404)
  })
})

describe('a reply', () => {
  it('answers an approved comment on the same target', async () => {
    const { id: parent } = await createComment(api.payload, {
      article: article.id,
      status: 'approved',
    })
    const { status, body } = await post(comment({ parent }))
    expect([status, body.parent]).toEqual([201, parent])
  })

  it.each([
    [
      'a comment that waits',
      () => createComment(api.payload, { article: article.id, status: 'pending' }),
    ],
    [
      'a comment on another target',
      async () => {
        const { id } = await createPublished(api.payload)
        return createComment(api.payload, { article: id, status: 'approved' })
      },
    ],
    [
      'a reply: there are two levels',
      async () => {
        const first = { article: article.id, status: 'approved' } as const
        const { id: parent } = await createComment(api.payload, first)
        return createComment(api.payload, { ...first, parent })
      },
    ],
  ])('does not answer %s (C1)', async (_, create) => {
    const { id: parent } = await create()
    const { status, body } = await post(comment({ parent }))
    expect(status).toBe(422)
    expect(body.errors).toEqual([{ path: 'body.parent', message: expect.any(String) }])
  })
})

describe('the field that people do not see', () => {
  it('is answered like everything else, and what was sent is kept as spam', async () => {
    const text = unique('Buy this')
    const { status, body } = await post(comment({ body: text, website: 'https://spam.example' }))
    const honest = await post(comment({ body: text }))
    expect(status).toBe(201)
    expect(Object.keys(body)).toEqual(Object.keys(honest.body))
    expect(body.status).toBe('pending')
    expect(await stored(body.id)).toMatchObject({ status: 'spam' })
  })

  it('may be sent empty', async () => {
    const { body } = await post(comment({ website: '' }))
    expect(await stored(body.id)).toMatchObject({ status: 'pending' })
  })
})

describe('an Idempotency-Key', () => {
  it('makes one comment of two clicks, and both get the same answer', async () => {
    const text = unique('Twice')
    const first = await post(comment({ body: text }), keyed('key-one-0001'))
    const second = await post(comment({ body: text }), keyed('key-one-0001'))
    expect(second).toMatchObject({ status: 201, body: first.body })
    const third = await post(comment({ body: text, parent: null }), keyed('key-one-0001'))
    expect(third).toMatchObject({ status: 201, body: first.body })
    expect(await countOf(text)).toBe(1)
  })

  it('makes one comment of many clicks at once', async () => {
    const text = unique('At once')
    const clicks = Array.from({ length: 8 }, () =>
      post(comment({ body: text }), keyed('key-many-0001')),
    )
    const answers = await Promise.all(clicks)
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(201))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect(await countOf(text)).toBe(1)
  })

  it('makes one comment also when the first click is not yet committed', async () => {
    const sent = comment({ body: unique('Not yet') })
    const first = await post(sent, keyed('key-early-0001'))
    const { pool } = api.payload.db
    const other = await pool.connect()
    await other.query('BEGIN')
    await other.query(
      "UPDATE comments SET idempotency_key = 'key-late-0001' WHERE idempotency_key = 'key-early-0001'",
    )
    const second = post(sent, keyed('key-late-0001'))
    const waiting =
      "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    await expect.poll(async () => (await pool.query(waiting)).rowCount).toBe(1)
    await other.query('COMMIT')
    other.release()
    expect(await second).toMatchObject({ status: 201, body: { id: first.body.id } })
  })

  it('used for another comment is a conflict', async () => {
    await post(comment({ body: 'One.' }), keyed('key-two-0001'))
    expect((await post(comment({ body: 'Two.' }), keyed('key-two-0001'))).status).toBe(409)
    const text = unique('Three')
    const both = await Promise.all([
      post(comment({ body: text }), keyed('key-three-0001')),
      post(comment({ body: `${text}!` }), keyed('key-three-0001')),
    ])
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([201, 409]))
  })

  it('still answers when the target has gone meanwhile', async () => {
    const { id } = await createPublished(api.payload)
    const sent = comment({ target: { type: 'article', id } })
    const first = await post(sent, keyed('key-gone-0001'))
    await api.payload.update({ collection: 'articles', id, data: { _status: 'draft' } })
    expect(await post(sent, keyed('key-gone-0001'))).toMatchObject({
      status: 201,
      body: first.body,
    })
  })

  it('is not needed: without one, two comments are two', async () => {
    const text = unique('Again')
    await post(comment({ body: text }))
    await post(comment({ body: text }))
    expect(await countOf(text)).toBe(2)
  })

  it.each(['short', 'with a blank', 'a'.repeat(201)])(
    '"%s" is refused by its name',
    async (key) => {
      const { status, body } = await post(comment(), keyed(key))
      expect(status).toBe(400)
      expect(body.errors).toMatchObject([{ path: 'headers.idempotency-key' }])
    },
  )
})

describe('the limit', () => {
  const from = (address: string, secret = SECRET) => ({
    headers: { [ADDRESS_HEADER]: address, [SECRET_HEADER]: secret },
  })

  it('is each reader’s own, and says when to come again', async () => {
    const to = await openApi({ commentLimit: { requests: 2, seconds: 60 } })
    const statuses = []
    for (let count = 0; count < 3; count += 1) {
      statuses.push((await post(comment(), { ...from('203.0.113.1'), to })).status)
    }
    expect(statuses).toEqual([201, 201, 429])
    const { headers } = await post(comment(), { ...from('203.0.113.1'), to })
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60)
    expect((await post(comment(), { ...from('203.0.113.2'), to })).status).toBe(201)
  })

  it('believes an address only from who knows the secret', async () => {
    const to = await openApi({ commentLimit: { requests: 1, seconds: 60 } })
    const forged = (address: string) => post(comment(), { ...from(address, 'guessed'), to })
    expect((await forged('203.0.113.1')).status).toBe(201)
    expect((await forged('203.0.113.2')).status).toBe(429)
  })

  it('does not count what was refused: who mistypes may try again', async () => {
    const to = await openApi({ commentLimit: { requests: 1, seconds: 60 } })
    expect((await post(comment({ name: '' }), { to })).status).toBe(422)
    expect((await post(comment(), { to })).status).toBe(201)
  })
})
