import { readFileSync } from 'node:fs'

import type { PublishedArticle, RichText } from '@veridact/shared/contract'
import { beforeAll, describe, expect, it } from 'vitest'

import { paragraph, richText, textNode } from '../src/import/rich-text/lexical.ts'
import { openApi, type Api } from './api.ts'
import { asForm } from './images.ts'
import { openNewsroom, type Desk } from './newsroom.ts'
import { hasReference, referencePath } from './reference-folder.ts'

const SECTIONS = ['outlook', 'background', 'precedents', 'impact', 'scenarios', 'analysis'] as const

type Reference = {
  title: string
  summary: string
  byline: string
  hero: { alt: string; credit: string }
  sections: Record<(typeof SECTIONS)[number], string[]>
  timeline: { date: string; title: string; description: string }[]
  faq: { question: string; answer: string }[]
  related: { title: string }[]
}

const reference: Reference = hasReference
  ? JSON.parse(readFileSync(referencePath('content', 'reference-article.json'), 'utf8'))
  : undefined

const toRichText = (paragraphs: string[]) =>
  richText(paragraphs.map((text) => paragraph([textNode(text, 0)])))

const textsOf = (blocks: RichText) =>
  blocks.map((block) =>
    block.type === 'paragraph'
      ? block.children.map((inline) => (inline.type === 'text' ? inline.text : '')).join('')
      : block.type,
  )

/** What the editor's screen sends; the id of what was made. */
async function create(desk: Desk, path: string, body: object): Promise<string> {
  const { status, body: answer } = await desk.post(path, body)
  expect({ status, answer }).toMatchObject({ status: 201 })
  return answer.doc?.id ?? ''
}

async function upload(desk: Desk, alt: string, credit: string): Promise<string> {
  const data = readFileSync(referencePath('data', 'images', 'nagasaki-boats.jpg'))
  const file = { data, name: 'boats.jpg', mimetype: 'image/jpeg', size: data.length }
  return create(desk, '/media', asForm(file, { alt, credit }))
}

/** Enters the article as an editor does: a draft, its timeline, then publication. */
async function enter(desk: Desk): Promise<void> {
  const { title, summary, byline, hero, sections, faq, timeline, related } = reference
  const category = await create(desk, '/categories', { name: 'Tech', slug: 'tech', order: 1 })
  const author = await create(desk, '/authors', { name: byline })
  const common = { summary: 'Related.', category, authors: [author], _status: 'published' }
  // the newest stands first
  for (const other of related.toReversed()) {
    await create(desk, '/articles', { ...common, title: other.title })
  }
  const id = await create(desk, '/articles?draft=true', {
    title,
    summary,
    category,
    authors: [author],
    hero: await upload(desk, hero.alt, hero.credit),
    ...Object.fromEntries(SECTIONS.map((name) => [name, toRichText(sections[name])])),
    faq: faq.map(({ question, answer }) => ({ question, answer: toRichText([answer]) })),
  })
  // entered in another order than they happened
  for (const event of timeline.toReversed()) {
    await create(desk, '/timeline-events', { ...event, article: id })
  }
  const published = await desk.patch(`/articles/${id}`, { _status: 'published' })
  expect(published.status).toBe(200)
  const updated = { _status: 'published', isSubstantiveUpdate: true }
  expect((await desk.patch(`/articles/${id}`, updated)).status).toBe(200)
}

describe.runIf(hasReference)('the reference article, entered through the admin’s own API', () => {
  let api: Api
  let article: PublishedArticle
  beforeAll(async () => {
    const { desks } = await openNewsroom()
    await enter(desks.editor)
    api = await openApi()
    const { items } = await api.client.listArticles({ limit: 1 })
    const found = await api.client.getArticle({ slug: items[0]?.slug ?? '' })
    if (found.state !== 'published') throw new Error('It is not published.')
    article = found
  })

  it('has its title, lede, category, byline and dates', () => {
    expect(article).toMatchObject({
      title: reference.title,
      summary: reference.summary,
      slug: expect.stringMatching(/^anthropic-accuses-alibaba/),
      category: { slug: 'tech', name: 'Tech' },
      authors: [{ slug: 'veridact-editorial', name: 'Veridact Editorial' }],
      publishedAt: expect.any(String),
      contentUpdatedAt: expect.any(String),
      aiDisclosure: { use: 'none' },
    })
  })

  it('has its picture with credit, and the picture can be fetched', async () => {
    const { alt, credit } = reference.hero
    expect(article.hero).toMatchObject({ alt, credit })
    expect((await api.send(article.hero?.url ?? '')).status).toBe(200)
  })

  it.each(SECTIONS)('has its %s, paragraph by paragraph', (name) => {
    expect(textsOf(article.sections[name])).toEqual(reference.sections[name])
  })

  it('has no scenarios, so that their heading is not shown', () => {
    expect(article.sections.scenarios).toEqual([])
    expect(article.body).toEqual([])
  })

  it('has its timeline in the order of the reference', () => {
    const events = article.timeline.map(({ date, title, description }) => ({
      date,
      title,
      description,
    }))
    expect(events).toEqual(reference.timeline)
  })

  it('has its questions with their answers', () => {
    const questions = article.faq.map(({ question, answer }) => ({
      question,
      answer: textsOf(answer).join(),
    }))
    expect(questions).toEqual(reference.faq)
  })

  it('has its related coverage and an empty discussion', () => {
    expect(article.related.map(({ title }) => title)).toEqual(
      reference.related.map(({ title }) => title),
    )
    expect(article.discussion).toEqual({ count: 0, items: [], next: null })
  })
})
