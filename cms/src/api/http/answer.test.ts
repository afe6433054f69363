import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { describe, expect, it } from 'vitest'

import { createAnswer, entityTag, isKnown } from './answer.ts'
import { chooseEncoding } from './encoding.ts'

const answer = createAnswer({ text: 'a'.repeat(2_000) })

describe('an entity tag', () => {
  it('is the same for the same content and another for another', () => {
    expect(createAnswer({ a: 1 }).hash).toBe(createAnswer({ a: 1 }).hash)
    expect(createAnswer({ a: 1 }).hash).not.toBe(createAnswer({ a: 2 }).hash)
  })

  it('is another for every encoding, for the bytes are', () => {
    const tags = (['br', 'gzip', 'identity'] as const).map((encoding) =>
      entityTag(answer, encoding),
    )
    expect(new Set(tags).size).toBe(3)
  })
})

describe('If-None-Match', () => {
  const tag = entityTag(answer, 'identity')

  it.each([
    ['the tag', tag],
    ['the tag of another encoding', entityTag(answer, 'br')],
    ['the tag made weak by a proxy', `W/${tag}`],
    ['the tag among others', `"a", ${tag} , W/"b"`],
    ['a star', '*'],
  ])('names the content by %s', (_, header) => {
    expect(isKnown(header, answer)).toBe(true)
  })

  it.each([
    ['nothing', null],
    ['another tag', '"a"'],
    ['the hash without quotes', answer.hash],
    ['an encoding that we do not have', `"${answer.hash}-zstd"`],
  ])('does not name it by %s', (_, header) => {
    expect(isKnown(header, answer)).toBe(false)
  })
})

describe('the encoding', () => {
  it.each([
    [null, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0.1, gzip;q=1.0', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.000, gzip;q=0', 'identity'],
    ['GZIP', 'gzip'],
    ['zstd', 'identity'],
  ])('of "%s" is %s', (header, expected) => {
    expect(chooseEncoding(header, answer.bytes)).toBe(expected)
  })

  it('is none for what fits one packet anyhow', () => {
    expect(chooseEncoding('br', Buffer.alloc(999))).toBe('identity')
  })

  it('unpacks to the same bytes', async () => {
    expect(brotliDecompressSync(await answer.pack('br'))).toEqual(answer.bytes)
    expect(gunzipSync(await answer.pack('gzip'))).toEqual(answer.bytes)
  })

  it('is packed once, however many ask', async () => {
    expect(await answer.pack('br')).toBe(await answer.pack('br'))
  })
})
