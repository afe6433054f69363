import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { openApi, type Api } from './api.ts'
import { createPublished } from './drafts.ts'
import { onePixel } from './images.ts'

let api: Api
let folder: string

beforeAll(async () => {
  api = await openApi()
  folder = process.env.MEDIA_DIR ?? ''
  await mkdir(folder, { recursive: true })
})

describe('a picture', () => {
  it('is found where the article says, in every size, for ever', async () => {
    const file = await onePixel('boats', { width: 900 })
    const { id: hero } = await api.payload.create({
      collection: 'media',
      data: { alt: 'Boats' },
      file,
    })
    const { slug } = await createPublished(api.payload, { hero })
    const { hero: image } = await api.readArticle(slug)
    expect(image?.sizes.map(({ width }) => width)).toEqual([400, 800, 900])
    expect(image?.sizes.map(({ height }) => height)).toEqual([200, 400, 450])

    const urls = [image, ...(image?.sizes ?? [])].map((size) => size?.url ?? '')
    for (const url of urls) {
      expect(url).toMatch(/^\/media\/boats-[0-9a-f]{16}/)
      const answer = await api.send(url)
      expect([url, answer.status]).toEqual([url, 200])
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('content-type')).toBe(
        url.endsWith('png') ? 'image/png' : 'image/webp',
      )
      const bytes = await answer.arrayBuffer()
      expect(answer.headers.get('content-length')).toBe(String(bytes.byteLength))
    }
  })

  it('is not sent again to who has it, and can be asked about without it', async () => {
    await writeFile(path.join(folder, 'field.jpg'), 'not really a picture')
    const { headers } = await api.send('/media/field.jpg')
    const etag = headers.get('etag') ?? ''
    const again = await api.send('/media/field.jpg', { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const head = await api.send('/media/field.jpg', { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('content-length')).toBe('20')
  })

  it('may have a name that an address must escape', async () => {
    await writeFile(path.join(folder, 'über uns.png'), 'picture')
    expect((await api.send('/media/%C3%BCber%20uns.png')).status).toBe(200)
  })
})

describe('what is no picture of ours', () => {
  it.each([
    '/media/nothing.png',
    '/media/',
    '/media/..%2fsecret.png',
    '/media/../secret.png',
    '/media/%2e%2e/secret.png',
    '/media/..%5csecret.png',
    '/media/folder%2fsecret.png',
    '/media/folder.png',
    '/media/.hidden.png',
    '/media/page.html',
    '/media/drawing.svg',
    '/media/a%00.png',
    '/media/%E0%A4%A.png',
    `/media/${'a'.repeat(300)}.png`,
  ])('is 404 as a problem: %s', async (address) => {
    await mkdir(path.join(folder, 'folder.png'), { recursive: true })
    await mkdir(path.join(folder, 'folder'), { recursive: true })
    const files = ['../secret.png', 'folder/secret.png', '.hidden.png', 'page.html', 'drawing.svg']
    for (const file of files) await writeFile(path.join(folder, file), 'secret')
    const answer = await api.send(address)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })
})
