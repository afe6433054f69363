import { sql } from '@payloadcms/db-postgres'
import { pagesOf, type Input } from '@veridact/shared/client'
import { beforeAll, describe, expect, it } from 'vitest'

import { openApi, type Api } from './api.ts'
import { createComment, createPublished } from './drafts.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
})

describe('a list of comments', () => {
  /** Comments on an article of their own, oldest first; of the last three only the id tells the order. */
  async function discuss(): Promise<{ targetId: string; ids: string[] }> {
    const { id: targetId } = await createPublished(api.payload)
    const add = async (second: number) => {
      const data = { article: targetId, status: 'approved' } as const
      const { id } = await createComment(api.payload, data)
      await api.payload.db.drizzle.execute(
        sql`UPDATE comments SET created_at = ${`2021-01-01T00:00:0${second}Z`} WHERE id = ${id}`,
      )
      return id
    }
    const [first, second] = [await add(1), await add(2)]
    const together = await Promise.all([add(3), add(3), add(3)])
    return { targetId, ids: [first, second, ...together.toSorted()] }
  }

  const walk = async (query: Input<'listComments'>) => {
    const pages = await Array.fromAsync(pagesOf(api.client.listComments, query))
    return pages.flat().map(({ id }) => id)
  }

  it.each([1, 2, 5])('of one target is newest first, %i a page, unless asked', async (limit) => {
    const { targetId, ids } = await discuss()
    const query = { target: 'article', targetId, limit } as const
    expect(await walk(query)).toEqual(ids.toReversed())
    expect(await walk({ ...query, sort: 'newest' })).toEqual(ids.toReversed())
    expect(await walk({ ...query, sort: 'oldest' })).toEqual(ids)
  })

  it('of all targets is the same, and can be had oldest first as well', async () => {
    const { ids } = await discuss()
    const ours = async (query: Input<'listComments'>) =>
      (await walk({ limit: 2, ...query })).filter((id) => ids.includes(id))
    expect(await ours({})).toEqual(ids.toReversed())
    expect(await ours({ sort: 'oldest' })).toEqual(ids)
  })

  it('refuses the cursor of the other order', async () => {
    const { targetId } = await discuss()
    const query = { target: 'article', targetId, limit: 2 } as const
    for (const [sort, other] of [
      ['newest', 'oldest'],
      ['oldest', 'newest'],
    ] as const) {
      const { next } = await api.client.listComments({ ...query, sort })
      const wrong = api.client.listComments({ ...query, sort: other, cursor: next ?? '' })
      await expect(wrong).rejects.toMatchObject({
        status: 400,
        fields: [{ path: 'query.cursor', message: expect.any(String) }],
      })
    }
  })

  it('refuses a cursor that is none also where there is nothing to list', async () => {
    const query = '?target=article&targetId=00000000-0000-4000-8000-000000000000&cursor=guessed'
    expect((await api.send(`/api/v1/comments${query}`)).status).toBe(400)
  })
})

describe('a discussion', () => {
  it('shows a removed comment as a place when it has replies, and not at all when it has none (C5)', async () => {
    const { id: target, slug } = await createPublished(api.payload)
    const add = (data: object = {}) =>
      createComment(api.payload, { article: target, status: 'approved', ...data })
    const remove = (id: string) =>
      api.payload.update({ collection: 'comments', id, data: { status: 'removed' } })

    const answered = await add({ name: 'Removed', body: 'Removed' })
    const reply = await add({ parent: answered.id })
    const unanswered = await add()
    const waiting = await add()
    await add({ parent: waiting.id, status: 'pending' })
    for (const { id } of [answered, unanswered, waiting]) await remove(id)

    const page = await api.readArticle(slug)
    expect(page.discussion).toMatchObject({ count: 1, next: null })
    expect(page.discussion.items).toMatchObject([
      { id: answered.id, state: 'removed', name: null, body: null, parent: null },
      { id: reply.id, state: 'approved', parent: answered.id },
    ])
    const query = { target: 'article', targetId: target, sort: 'oldest' } as const
    expect(await api.client.listComments(query)).toEqual({
      items: page.discussion.items,
      next: null,
    })
    expect(await api.client.getComment({ id: answered.id })).toEqual(page.discussion.items[0])
    for (const { id } of [unanswered, waiting]) {
      expect((await api.send(`/api/v1/comments/${id}`)).status).toBe(404)
    }
  })

  it('goes on where the article’s first comments end', async () => {
    const { id: target, slug } = await createPublished(api.payload)
    const ids: string[] = []
    for (let count = 0; count < 52; count += 1) {
      ids.push((await createComment(api.payload, { article: target, status: 'approved' })).id)
    }
    const page = await api.readArticle(slug)
    expect(page.discussion.count).toBe(52)
    const rest = await api.client.listComments({
      target: 'article',
      targetId: target,
      sort: 'oldest',
      cursor: page.discussion.next ?? '',
    })
    expect(rest.next).toBeNull()
    const seen = [...page.discussion.items, ...rest.items].map(({ id }) => id)
    expect(seen).toEqual(ids)
  })

  it('has no addresses in it, not even of those who wrote', async () => {
    const text = await (await api.send('/api/v1/comments?limit=100')).text()
    expect(text).not.toMatch(/idempotency|requestHash|heldBecause|website/i)
  })
})
