import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { createDraft, createPage, createPublished, unique } from './drafts.ts'
import { asForm, onePixel, type Picture } from './images.ts'
import { messagesOf, openNewsroom, request, type Newsroom } from './newsroom.ts'

let payload: Newsroom['payload']
let desks: Newsroom['desks']

beforeAll(async () => {
  ;({ payload, desks } = await openNewsroom())
})

const upload = (picture: Picture, desk = desks.author) =>
  desk.post('/media', asForm(picture, { alt: 'A field of red' }))
const hashOf = ({ data }: Picture) => createHash('sha256').update(data).digest('hex').slice(0, 16)
const isOnDisk = (name: unknown) => existsSync(path.join(process.env.MEDIA_DIR ?? '', String(name)))

describe('an uploaded picture', () => {
  it('has a name that ends in the hash of its content', async () => {
    const picture = await onePixel('Ein Bild (Kopie) ÄÖ')
    const { body, status } = await upload(picture)
    expect(status).toBe(201)
    expect(body.doc?.filename).toBe(`ein-bild-kopie-ao-${hashOf(picture)}.png`)
    expect(isOnDisk(body.doc?.filename)).toBe(true)
  })

  it('replaced has another address, and the old file is gone', async () => {
    const first = await onePixel('red')
    const second = await onePixel('red', { colour: '#00c' })
    const { body } = await upload(first)
    const form = asForm(second, { alt: 'A field of blue' })
    const replaced = await desks.author.patch(`/media/${body.doc?.id}`, form)
    expect(replaced.body.doc?.filename).toContain(hashOf(second))
    expect(isOnDisk(body.doc?.filename)).toBe(false)
  })

  it('has renditions in WebP that are never enlarged', async () => {
    const { body } = await upload(await onePixel('wide', { width: 1000 }))
    expect(body.doc?.sizes).toMatchObject({
      w400: { width: 400, mimeType: 'image/webp', filename: expect.stringMatching(/\.webp$/) },
      w800: { width: 800 },
      // no larger than the picture itself
      w1200: { width: 1000 },
      w2000: { width: 1000 },
    })
  })

  it('says what it shows', async () => {
    const answer = await desks.author.post('/media', asForm(await onePixel('silent'), {}))
    expect(messagesOf(answer)).toContain('Alt')
  })

  it.each([
    ['an SVG', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ['a page that calls itself a PNG', 'image/png', '<html><script>alert(1)</script></html>'],
  ])('is not %s', async (_, mimetype, text) => {
    const data = Buffer.from(text)
    const answer = await upload({ data, mimetype, name: 'picture.png', size: data.length })
    expect(answer.status).toBe(400)
  })

  it('larger than 10 MB is refused', async () => {
    const { data } = await onePixel('large')
    const large = Buffer.concat([data, Buffer.alloc(10 * 1024 * 1024)])
    const picture = { data: large, mimetype: 'image/png', name: 'large.png', size: large.length }
    expect((await upload(picture)).status).toBe(413)
  })

  it('is changed by its author or an editor', async () => {
    const { body } = await upload(await onePixel('mine'))
    const path = `/media/${body.doc?.id}`
    expect((await desks.author.patch(path, { alt: 'Mine' })).status).toBe(200)
    const other = await upload(await onePixel('other', { colour: '#0c0' }), desks.editor)
    expect((await desks.author.patch(`/media/${other.body.doc?.id}`, { alt: 'Mine' })).status).toBe(
      403,
    )
  })
})

describe('a picture that an author brought', () => {
  const body = (value: string) => {
    const picture = { type: 'upload', version: 3, relationTo: 'media', value, fields: {} }
    return { root: { type: 'root', version: 1, children: [picture] } } as never
  }

  it.each([
    ['the hero of an article', (hero: string) => createPublished(payload, { hero })],
    ['within its text', (id: string) => createPublished(payload, { outlook: body(id) })],
    [
      'within an answer',
      (id: string) =>
        createPublished(payload, { faq: [{ question: 'What is it?', answer: body(id) }] }),
    ],
    ['on a page', (id: string) => createPage(payload, { body: body(id) })],
    [
      'beside a byline',
      (avatar: string) =>
        payload.create({
          collection: 'authors',
          data: { name: unique('Byline'), avatar } as never,
        }),
    ],
  ])('is no longer theirs to change once readers see it: %s', async (place, show) => {
    const { body: uploaded } = await upload(await onePixel(unique('mine'), { colour: '#0ff' }))
    const id = String(uploaded.doc?.id)
    await createDraft(payload, { hero: id })
    expect((await desks.author.patch(`/media/${id}`, { alt: place })).status).toBe(200)
    await show(id)
    expect((await desks.author.patch(`/media/${id}`, { alt: 'Else' })).status).toBe(403)
    expect((await desks.editor.patch(`/media/${id}`, { alt: 'Else' })).status).toBe(200)
  })
})

describe('Payload’s own file route', () => {
  it('is for staff', async () => {
    const file = await onePixel('file', { colour: '#abc' })
    const { filename } = await payload.create({ collection: 'media', data: { alt: 'One' }, file })
    expect((await desks.moderator.get(`/media/file/${filename}`)).status).toBe(200)
    expect((await request('GET', `/media/file/${filename}`)).status).toBe(403)
  })
})
