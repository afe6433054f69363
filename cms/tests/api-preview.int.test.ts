import { beforeAll, describe, expect, it } from 'vitest'

import { signPreviewToken } from '../src/access/preview-token.ts'
import { openApi, type Api } from './api.ts'
import { contractFaults } from './contract.ts'
import { createDraft, createPrediction, createPublished, unique } from './drafts.ts'
import { words } from './full-content.ts'

let api: Api

beforeAll(async () => {
  api = await openApi()
})

function tokenFor(articleId: string, now = new Date()): string {
  return signPreviewToken({ secret: api.payload.config.secret, articleId, now })
}

const preview = (id: string, token = tokenFor(id)) =>
  api.send(`/api/v1/preview/articles/${id}?token=${encodeURIComponent(token)}`)

async function read(id: string) {
  const article = await api.client.getArticlePreview({ id, token: tokenFor(id) })
  if (article.state === 'published') return article
  throw new Error(`The preview is of an article that is ${article.state}.`)
}

describe('a preview', () => {
  it('shows the newest draft as its page would show it', async () => {
    const { id } = await createPublished(api.payload, { title: 'Published' })
    await api.payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { title: 'Draft', analysis: words('New.') },
    })
    expect(await read(id)).toMatchObject({
      title: 'Draft',
      sections: { analysis: [{ type: 'paragraph' }] },
    })
  })

  it('shows what comes with the draft: predictions as they would open, and the timeline', async () => {
    const prediction = await createPrediction(api.payload)
    const { id } = await createDraft(api.payload, { predictions: [prediction.id] })
    await api.payload.create({
      collection: 'timeline-events',
      data: { article: id, date: '2026', title: 'A thing', epistemic: 'expected', manualRank: 0 },
    })
    const article = await read(id)
    expect(article.timeline).toMatchObject([{ title: 'A thing' }])
    expect(article.predictions).toMatchObject([
      { id: prediction.id, state: 'open', options: [{ current: { ppm: 620_000 } }, {}] },
    ])
  })

  it('leaves out a prediction that cannot be shown yet, and numbers that are not whole', async () => {
    const [unfinished, unclosed] = await Promise.all([
      createPrediction(api.payload, { firstForecast: { yes: 'half' } }),
      createPrediction(api.payload, { closeAt: null }),
    ])
    const { id } = await createDraft(api.payload, { predictions: [unclosed.id, unfinished.id] })
    const { predictions } = await read(id)
    expect(predictions).toMatchObject([{ id: unfinished.id, options: [{ current: null }, {}] }])
  })

  it('shows a draft of which hardly anything is written, and as the contract says', async () => {
    const { id } = await api.payload.create({
      collection: 'articles',
      draft: true,
      data: { slug: unique('empty') } as never,
    })
    const answer = await preview(id)
    expect(answer.status).toBe(200)
    expect(await contractFaults('getArticlePreview', answer)).toEqual([])
  })

  it('puts nothing on the record and publishes nothing', async () => {
    const prediction = await createPrediction(api.payload)
    const { id, slug } = await createDraft(api.payload, { predictions: [prediction.id] })
    await read(id)
    expect((await api.send(`/api/v1/articles/${slug}`)).status).toBe(404)
    expect((await api.send(`/api/v1/predictions/${prediction.slug}`)).status).toBe(404)
  })

  it('is kept by nobody', async () => {
    const { id } = await createDraft(api.payload)
    const { headers } = await preview(id)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('etag')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('without a token for this very draft', () => {
  it.each([
    ['of another draft', async () => tokenFor((await createDraft(api.payload)).id)],
    ['that has run out', async (id: string) => tokenFor(id, new Date(Date.now() - 11 * 60_000))],
    [
      'signed with another secret',
      async (articleId: string) =>
        signPreviewToken({ secret: 'another', articleId, now: new Date() }),
    ],
    ['that was guessed', async () => 'guessed'],
  ])('nothing is shown: a token %s', async (_, tokenOf) => {
    const { id } = await createDraft(api.payload)
    const answer = await preview(id, await tokenOf(id))
    expect(answer.status).toBe(401)
    expect(await contractFaults('getArticlePreview', answer)).toEqual([])
  })

  it('nothing is told of whether the draft exists', async () => {
    const answer = await preview('00000000-0000-4000-8000-000000000000', 'guessed')
    expect(answer.status).toBe(401)
  })
})
