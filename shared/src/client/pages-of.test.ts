import { expect, it } from 'vitest'

import { createClient } from './create-client.ts'
import { pagesOf } from './pages-of.ts'

/** A list of the numbers from 1 to 5; its cursor is the last number that was given. */
function countingClient() {
  const asked: string[] = []
  const client = createClient({
    baseUrl: 'https://veridact.test/api/v1',
    fetch: (url) => {
      asked.push(new URL(url).search)
      const query = new URL(url).searchParams
      const start = Number(query.get('cursor') ?? 0)
      const items = [1, 2, 3, 4, 5].slice(start, start + Number(query.get('limit')))
      const end = start + items.length
      return Response.json({ items, next: end < 5 ? String(end) : null })
    },
  })
  return { client, asked }
}

it('gives every item of a list once, in its order', async () => {
  const { client } = countingClient()
  const pages = await Array.fromAsync(pagesOf(client.listArticles, { limit: 2 }))
  expect(pages).toEqual([[1, 2], [3, 4], [5]])
})

it('keeps the other parameters from page to page', async () => {
  const { client, asked } = countingClient()
  await Array.fromAsync(pagesOf(client.listArticles, { category: 'tech', limit: 4 }))
  expect(asked).toEqual(['?category=tech&limit=4', '?category=tech&limit=4&cursor=4'])
})

it('asks for no page that nobody wants', async () => {
  const { client, asked } = countingClient()
  const pages = pagesOf(client.listArticles, { limit: 2 })
  await pages.next()
  await pages.return()
  expect(asked).toHaveLength(1)
})
