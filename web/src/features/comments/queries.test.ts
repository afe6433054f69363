import { createClient } from '@veridact/shared/client'
import { expect, it } from 'vitest'

import { createQueryClient } from '../../app/query-client.ts'
import { commentQueries } from './queries.ts'

it('reads a discussion on in the order of a conversation, in which its first page comes', async () => {
  const asked: string[] = []
  const fetch = (url: string) => {
    asked.push(url)
    return Response.json({ items: [], next: null })
  }
  const queries = createQueryClient(createClient({ baseUrl: '/api/v1', fetch }))
  const target = { type: 'article', id: '22222222-2222-4222-8222-222222222222' } as const
  await queries.fetchQuery(commentQueries.page(target, 'next'))
  expect(asked).toEqual([
    `/api/v1/comments?target=article&targetId=${target.id}&sort=oldest&cursor=next`,
  ])
})
