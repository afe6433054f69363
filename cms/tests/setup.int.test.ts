import { getPayload, type Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import config from '../src/payload.config.ts'
import { setUp } from '../src/setup/set-up.ts'
import { signIn } from './newsroom.ts'

const TIMEOUT_MS = 120_000

let payload: Payload
let admin: Awaited<ReturnType<typeof setUp>>
beforeAll(async () => {
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
  // as an import into an empty database would have left it
  await payload.create({
    collection: 'categories',
    data: { slug: 'tech', name: 'Tech', inNavigation: false, order: 1000 },
  })
  admin = await setUp(payload, { hasSample: true })
}, TIMEOUT_MS)

const rowCounts = async () => {
  const collections = [
    'articles',
    'predictions',
    'authors',
    'categories',
    'media',
    'pages',
    'users',
    'comments',
  ] as const
  const counts = await Promise.all(collections.map((collection) => payload.count({ collection })))
  return counts.map(({ totalDocs }) => totalDocs)
}

it('makes one admin who can sign in with a password of at least 20 readable characters', async () => {
  expect(admin?.password).toMatch(/^[a-hj-km-np-z2-9-]{20,}$/)
  expect((await signIn(admin!.email, admin!.password)).Cookie).toMatch(/^[\w-]+-token=./)
})

it('puts the four sections into the navigation, one that was there before included', async () => {
  const { docs } = await payload.find({
    collection: 'categories',
    where: { inNavigation: { equals: true } },
    sort: 'order',
  })
  expect(docs.map(({ slug }) => slug)).toEqual(['tech', 'sports', 'finance', 'gaming'])
})

it('writes the words of the site and its three pages', async () => {
  const site = await payload.findGlobal({ slug: 'site' })
  expect(site).toMatchObject({ name: 'Veridact', tagline: 'Analysis before the headline.' })
  for (const kind of ['financial', 'legal', 'medical', 'investment']) {
    expect(site.disclaimer).toContain(kind)
  }
  const { docs } = await payload.find({ collection: 'pages', sort: 'order' })
  expect(docs.map(({ slug, _status }) => [slug, _status])).toEqual([
    ['about', 'published'],
    ['methodology', 'published'],
    ['privacy', 'published'],
  ])
})

it('publishes the sample stories, each with a picture, and opens all their questions', async () => {
  const articles = await payload.find({ collection: 'articles', pagination: false, depth: 1 })
  const predictions = await payload.find({ collection: 'predictions', pagination: false })
  expect(articles.docs.length).toBeGreaterThanOrEqual(8)
  for (const { _status, hero } of articles.docs) {
    expect(_status).toBe('published')
    expect(hero).toMatchObject({ width: 2000, height: 1080, credit: 'Drawing: Veridact' })
  }
  expect(predictions.docs.length).toBeGreaterThanOrEqual(8)
  for (const { openAt } of predictions.docs) expect(openAt).toEqual(expect.any(String))
})

it('holds one comment back for an editor', async () => {
  const where = { status: { equals: 'pending' } }
  expect((await payload.count({ collection: 'comments', where })).totalDocs).toBe(1)
})

it(
  'changes nothing the second time',
  async () => {
    const before = await rowCounts()
    expect(await setUp(payload, { hasSample: true })).toBeUndefined()
    expect(await rowCounts()).toEqual(before)
  },
  TIMEOUT_MS,
)

it('does not bring back what the newsroom took away', async () => {
  const { docs } = await payload.find({ collection: 'pages', where: { slug: { equals: 'about' } } })
  await payload.delete({ collection: 'pages', id: docs[0]!.id })
  await payload.updateGlobal({ slug: 'site', data: { tagline: 'Ours.' } })
  await setUp(payload, { hasSample: true })
  expect((await payload.count({ collection: 'pages' })).totalDocs).toBe(2)
  expect(await payload.findGlobal({ slug: 'site' })).toMatchObject({ tagline: 'Ours.' })
})
