import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '../ledger/session.ts'
import { draw } from './artwork/draw.ts'
import { loadComments } from './load-comments.ts'
import { loadPrediction } from './load-prediction.ts'
import { loadRecord } from './load-record.ts'
import { richTextOf, type SampleLinks } from './rich-text.ts'
import type { SampleArticle } from './sample-article.ts'
import { sampleStories } from './stories.ts'

const SECTIONS = [
  'body',
  'outlook',
  'background',
  'precedents',
  'impact',
  'scenarios',
  'analysis',
] as const

/** What was loaded before a story: what it may link to, and the sample record by its keys. */
type Loaded = { links: SampleLinks; record: ReadonlyMap<string, string> }

type Drawn = { story: SampleArticle; picture: Buffer }

/** Publishes the sample stories with all that belongs to them, in one transaction: all or none. */
export async function loadSample(payload: Payload, now: Date): Promise<void> {
  // drawn before the transaction begins, which would time out waiting
  const drawn = await Promise.all(
    sampleStories(now).map(async (story) => ({ story, picture: await draw(story.drawing) })),
  )
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const record = await loadRecord(await requestWithin(req))
    const links: SampleLinks = new Map()
    // one after the other: each may link to those before it, and the last one is the newest
    for (const each of drawn) await loadStory(each, { links, record }, req)
  })
}

async function loadStory(
  { story, picture }: Drawn,
  { links, record }: Loaded,
  outer: PayloadRequest,
): Promise<void> {
  const { payload } = outer
  const req = await requestWithin(outer)
  const category = await idOf('categories', story.category, req)
  const authors = [await idOf('authors', story.byline, req)]
  const hero = await loadPicture(story, picture, req)
  const predictions: string[] = []
  for (const prediction of story.predictions) {
    const id = await loadPrediction({ ...prediction, category, authors }, req)
    links.set(`prediction:${prediction.slug}`, { relationTo: 'predictions', value: id })
    predictions.push(id)
  }
  predictions.push(...story.record.map((key) => record.get(key) ?? ''))
  const sections = SECTIONS.flatMap((name) => {
    const text = story[name]
    return text === undefined ? [] : [[name, richTextOf(text, links)] as const]
  })
  const { id } = await payload.create({
    collection: 'articles',
    data: {
      title: story.title,
      slug: story.slug,
      summary: story.summary,
      category,
      topics: story.topics,
      authors,
      hero,
      ...Object.fromEntries(sections),
      faq: story.faq.map(({ question, answer }) => ({
        question,
        answer: richTextOf(answer, links),
      })),
      predictions,
      relatedPinned: (story.related ?? []).map((slug) => links.get(`article:${slug}`)?.value ?? ''),
      sources: story.sources,
      aiDisclosure: story.aiDisclosure,
      _status: 'published',
    },
    req,
  })
  links.set(`article:${story.slug}`, { relationTo: 'articles', value: id })
  for (const event of story.timeline) {
    await payload.create({
      collection: 'timeline-events',
      data: { ...event, article: id, manualRank: 0 },
      req,
    })
  }
  await loadComments(story.comments ?? [], id, req)
  if (story.correction) await correct(id, story.correction, req)
}

/** In the same transaction, with a "now" of its own: a request has only one. */
function requestWithin({ payload, transactionID }: PayloadRequest): Promise<PayloadRequest> {
  return createLocalReq({ req: transactionID ? { transactionID } : {} }, payload)
}

async function loadPicture(
  { drawing, alt }: SampleArticle,
  picture: Buffer,
  req: PayloadRequest,
): Promise<string> {
  const file = {
    data: picture,
    mimetype: 'image/jpeg',
    name: `${drawing}.jpg`,
    size: picture.length,
  }
  const data = { alt, credit: 'Drawing: Veridact' }
  const { id } = await req.payload.create({ collection: 'media', data, file, req })
  return id
}

async function correct(id: string, text: string, req: PayloadRequest): Promise<void> {
  const data = { corrections: [{ text }], _status: 'published' as const }
  await req.payload.update({ collection: 'articles', id, data, req })
}

async function idOf(
  collection: 'categories' | 'authors',
  slug: string,
  req: PayloadRequest,
): Promise<string> {
  const { docs } = await req.payload.find({
    collection,
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    req,
  })
  const id = docs[0]?.id
  if (!id) throw new Error(`The sample content needs "${slug}" in ${collection}.`)
  return id
}
