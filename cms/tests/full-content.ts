import type { Payload } from 'payload'

import { FORMAT, link, paragraph, richText, textNode } from '../src/import/rich-text/lexical.ts'
import type { Article, Comment, Page, Prediction, TimelineEvent } from '../src/payload-types.ts'
import {
  createByline,
  createCategory,
  createComment,
  createPage,
  createPrediction,
  createPublished,
  unique,
} from './drafts.ts'
import { onePixel } from './images.ts'

/** One of everything that readers can see. */
export type FullContent = {
  article: Article
  prediction: Prediction
  choice: Prediction
  event: TimelineEvent
  comment: Comment
  removed: Comment
  reply: Comment
  page: Page
  author: { id: string; slug: string }
  category: { id: string; slug: string }
}

/** A text of one paragraph, as the editor stores it. */
export function words(text: string): NonNullable<Article['body']> {
  return richText([paragraph([textNode(text, FORMAT.bold)])])
}

export async function createFullContent(payload: Payload): Promise<FullContent> {
  const [category, author, hero] = await Promise.all([
    createCategory(payload),
    createByline(payload),
    createPicture(payload),
  ])
  await payload.update({
    collection: 'authors',
    id: author.id,
    data: { bio: 'Writes.', avatar: hero.id },
  })
  const prediction = await createPrediction(payload, {
    category: category.id,
    authors: [author.id],
    background: 'What came before.',
    sources: [{ name: 'The count', url: 'https://example.org/count' }],
    firstRationale: 'It happened more often than not.',
    referenceForecast: {
      kind: 'baseRate',
      referenceClass: 'Such things since 1990',
      k: 7,
      n: 10,
      sourceName: 'A table',
      sourceUrl: 'https://example.org/table',
    },
  })
  const choice = await createPrediction(payload, {
    type: 'multiple_choice',
    options: [
      { key: 'a', label: 'A', description: 'The first.' },
      { key: 'else', label: 'Something else', isResidual: true },
    ],
    firstForecast: { a: 700_000, else: 300_000 },
  })
  const article = await createPublished(payload, {
    category: category.id,
    authors: [author.id],
    hero: hero.id,
    topics: ['counting'],
    body: richText([
      paragraph([
        link('1', { doc: { relationTo: 'predictions', value: prediction.id } }, [
          textNode('It', 0),
        ]),
      ]),
      { type: 'upload', version: 3, id: '2', relationTo: 'media', value: hero.id, fields: {} },
    ]),
    outlook: words('Outlook'),
    background: words('Background'),
    precedents: words('Precedents'),
    impact: words('Impact'),
    scenarios: words('Scenarios'),
    analysis: words('Analysis'),
    faq: [{ question: 'When?', answer: words('Soon.') }],
    predictions: [prediction.id, choice.id],
    sources: [{ name: 'A paper', url: 'https://example.org/paper' }, { name: 'A talk' }],
    aiDisclosure: { use: 'research', note: 'Software looked up dates.' },
    corrections: [{ text: 'A number was wrong.' }],
    agedNote: 'We were right for the wrong reason.',
    sourceUrl: 'https://example.org/first',
    meta: { title: 'For search', description: 'In short.', image: hero.id },
  })
  const event = await payload.create({
    collection: 'timeline-events',
    data: {
      article: article.id,
      prediction: prediction.id,
      date: '2026-06',
      title: 'It was counted',
      epistemic: 'confirmed',
      manualRank: 0,
      sources: [{ name: 'The count' }],
    },
  })
  const comment = await createComment(payload, { article: article.id, status: 'approved' })
  const removed = await createComment(payload, { article: article.id, status: 'approved' })
  const reply = await createComment(payload, {
    article: article.id,
    parent: removed.id,
    status: 'approved',
  })
  await payload.update({ collection: 'comments', id: removed.id, data: { status: 'removed' } })
  const page = await createPage(payload, { body: words('Who we are.') })
  return { article, prediction, choice, event, comment, removed, reply, page, author, category }
}

async function createPicture(payload: Payload) {
  const file = await onePixel(unique('hero'), { width: 900, colour: '#036' })
  return payload.create({
    collection: 'media',
    data: { alt: 'A field', credit: 'Somebody', creditUrl: 'https://example.org/somebody' },
    file,
  })
}
