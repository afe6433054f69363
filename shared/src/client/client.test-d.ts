import { describe, expectTypeOf, it } from 'vitest'

import type { Article, ArticleCard, HeldComment, Prediction, Site } from '../contract/index.ts'
import type { Client, Input } from './client.ts'
import { pagesOf } from './pages-of.ts'

declare const client: Client

describe('a method of the client', () => {
  it('answers with the contract’s type', () => {
    expectTypeOf(client.getSite()).resolves.toEqualTypeOf<Site>()
    expectTypeOf(client.getArticle({ slug: 'a' })).resolves.toEqualTypeOf<Article>()
    expectTypeOf(client.getPrediction({ slug: 'a' })).resolves.toEqualTypeOf<Prediction>()
    expectTypeOf(client.listArticles()).resolves.toEqualTypeOf<{
      items: ArticleCard[]
      next: string | null
    }>()
    expectTypeOf(client.createComment).returns.resolves.toEqualTypeOf<HeldComment>()
  })

  it('takes path, query and body in one object', () => {
    expectTypeOf<Input<'getArticle'>>().toEqualTypeOf<{ slug: string }>()
    expectTypeOf<Input<'getArticlePreview'>>().toEqualTypeOf<{ id: string; token: string }>()
    expectTypeOf<Input<'listCategories'>>().toEqualTypeOf<{
      limit?: number | undefined
      cursor?: string | undefined
    }>()
    expectTypeOf<Input<'createComment'>>().toExtend<{ name: string; body: string }>()
  })

  it('can be called without anything only where nothing is needed', () => {
    expectTypeOf(client.listPredictions).toBeCallableWith()
    // @ts-expect-error the slug is missing
    void client.getArticle()
    // @ts-expect-error the name is missing
    void client.createComment({ target: { type: 'article', id: 'a' }, body: 'b' })
  })

  it('refuses what the endpoint does not take', () => {
    // @ts-expect-error no such parameter
    void client.listArticles({ topic: 'a' })
    // @ts-expect-error no such order
    void client.listPredictions({ sort: 'best' })
    // @ts-expect-error a number is no slug
    void client.getArticle({ slug: 1 })
  })

  it('takes a signal, and the headers that the endpoint knows', () => {
    const { signal } = new AbortController()
    expectTypeOf(client.getSite).toBeCallableWith({}, { signal })
    const comment = { target: { type: 'article' as const, id: 'a' }, name: 'b', body: 'c' }
    const headers = { 'idempotency-key': '12345678' }
    expectTypeOf(client.createComment).toBeCallableWith(comment, { signal, headers })
    // @ts-expect-error only a comment has a key
    void client.getSite({}, { headers })
  })
})

describe('pagesOf', () => {
  it('yields the items of the list it is given', () => {
    expectTypeOf(pagesOf(client.listArticles, { category: 'tech' })).toEqualTypeOf<
      AsyncGenerator<ArticleCard[], void>
    >()
  })

  it('takes only lists, and only what the list takes', () => {
    // @ts-expect-error a single document has no pages
    pagesOf(client.getSite, {})
    // @ts-expect-error no such parameter
    pagesOf(client.listArticles, { topic: 'a' })
  })
})
