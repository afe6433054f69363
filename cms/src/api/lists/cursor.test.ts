import { describe, expect, it } from 'vitest'

import { readCursor, writeCursor } from './cursor.ts'

const ID = '6f1f64d5-3a4b-4a53-8d3a-4f1f0c6f6f11'
const list = ['articles', 'tech', undefined, 'publishedAt']
const position = { value: '2026-11-24T13:09:47.800Z', id: ID }

describe('a cursor', () => {
  it('is read as the place it was written for', () => {
    const cursor = writeCursor(list, position)
    expect(readCursor({ cursor, list, kind: 'instant' })).toEqual(position)
  })

  it('has nothing in it that an address would have to escape', () => {
    const cursor = writeCursor(['pages'], { value: 'Über uns? 100 % / „wahr“', id: ID })
    expect(cursor).toMatch(/^[\w-]+$/)
  })

  it('is short enough for the contract at the longest title there can be', () => {
    expect(writeCursor(['pages'], { value: '長'.repeat(300), id: ID }).length).toBeLessThan(2000)
  })

  it('of the first page is none', () => {
    expect(readCursor({ cursor: undefined, list, kind: 'instant' })).toBeUndefined()
  })

  it('has no text that the database could not look for', () => {
    const cursor = writeCursor(['pages'], { value: 'About\u0000', id: ID })
    expect(() => readCursor({ cursor, list: ['pages'], kind: 'text' })).toThrow(
      expect.objectContaining({ status: 400 }),
    )
  })

  const other = writeCursor(['articles', 'sports', undefined, 'publishedAt'], position)
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const [print] = JSON.parse(Buffer.from(writeCursor(list, position), 'base64url').toString())

  it.each([
    ['of another filter', other],
    ['that is no JSON', Buffer.from('{').toString('base64url')],
    ['that is no base64url', '%%%'],
    ['that is cut off', writeCursor(list, position).slice(0, -5)],
    ['whose value is no instant', encode([print, 'tomorrow', ID])],
    ['whose value is an instant of no year', encode([print, '0000-01-01T00:00:00Z', ID])],
    ['whose value is of another kind', encode([print, 7, ID])],
    ['whose id is none', encode([print, position.value, '1 OR 1=1'])],
    ['with something more', encode([print, position.value, ID, 'more'])],
  ])('%s is refused, and the problem names the parameter', (_, cursor) => {
    expect(() => readCursor({ cursor, list, kind: 'instant' })).toThrow(
      expect.objectContaining({
        status: 400,
        errors: [{ path: 'query.cursor', message: expect.stringContaining('same parameters') }],
      }),
    )
  })
})
