import { describe, expect, it } from 'vitest'

import { htmlDateTime } from './html-date-time.ts'

describe('htmlDateTime (T3)', () => {
  it.each(['2026', '2026-06', '2026-06-10', '2026-06-10T14:30Z', '2026-06-10T14:30:15.123+02:00'])(
    'gives %s as it is, for HTML knows that form',
    (text) => {
      expect(htmlDateTime(text)).toBe(text)
    },
  )

  it.each([
    '2026-06~',
    '2026-06?',
    '2026%',
    '2026-06/2026-08',
    '2026-06-10T14:30:15.1234Z', // HTML ends at the millisecond
    '2026-06-10T14:30-00:00', // HTML has no minus zero
  ])('gives nothing for %s', (text) => {
    expect(htmlDateTime(text)).toBeUndefined()
  })

  it('refuses what is no date of a timeline', () => {
    expect(() => htmlDateTime('soon')).toThrow(RangeError)
  })
})
