import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  compareInstants,
  earlierOf,
  findInstant,
  INSTANT_MAX_MICROSECONDS,
  instantToMicroseconds,
  isBefore,
  isInstant,
  microsecondsToInstant,
  parseInstant,
  toMillisecond,
} from './instant.ts'

const microseconds = fc.bigInt({ min: -62_135_596_800_000_000n, max: INSTANT_MAX_MICROSECONDS })

describe('parseInstant', () => {
  it.each([
    ['2026-10-01T00:00:00Z', '2026-10-01T00:00:00.000000Z'],
    ['2026-10-01T00:00Z', '2026-10-01T00:00:00.000000Z'],
    ['2026-10-01T00:00:00.5Z', '2026-10-01T00:00:00.500000Z'],
    ['2026-10-01T00:00:00.123456Z', '2026-10-01T00:00:00.123456Z'],
    ['2026-10-01T00:00:00.1234569Z', '2026-10-01T00:00:00.123456Z'], // cut off, not rounded
    ['2026-10-01T00:00:00,5Z', '2026-10-01T00:00:00.500000Z'],
    ['2026-10-01T02:00:00+02:00', '2026-10-01T00:00:00.000000Z'],
    ['2026-10-01T05:30:00+0530', '2026-10-01T00:00:00.000000Z'],
    ['2026-09-30T20:00:00-04', '2026-10-01T00:00:00.000000Z'],
    ['2026-10-01 00:00:00+00', '2026-10-01T00:00:00.000000Z'], // as PostgreSQL prints it
    ['2026-10-01t00:00:00z', '2026-10-01T00:00:00.000000Z'],
    ['1969-12-31T23:59:59.999999Z', '1969-12-31T23:59:59.999999Z'], // before the epoch
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000000Z'],
    ['9999-12-31T23:59:59.999999Z', '9999-12-31T23:59:59.999999Z'],
  ])('reads %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant)
    expect(findInstant(text)).toBe(instant)
  })

  it.each([
    '',
    'soon',
    '2026-10-01', // a day is no instant
    '2026-10-01T00:00:00', // nobody knows whose clock
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-10-01T25:00:00Z',
    '2026-10-01T24:00:00Z',
    '2026-10-01T00:60:00Z',
    '2015-06-30T23:59:60Z', // the leap second
    '2026-10-01T00:00:00+24:00',
    '2026-10-01T00:00:00Z ',
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00+01:00', // would be in the year 0
    '9999-12-31T23:59:59-01:00',
    '+012026-10-01T00:00:00Z',
  ])('refuses "%s"', (text) => {
    expect(() => parseInstant(text)).toThrow(RangeError)
    expect(isInstant(text)).toBe(false)
    expect(findInstant(text)).toBeUndefined()
  })

  it('says what is accepted', () => {
    expect(() => parseInstant('soon')).toThrow(
      '"soon" is no instant; accepted is a date and a time with its offset, such as 2026-10-01T00:00:00Z.',
    )
  })
})

it('keeps every microsecond from text to number and back', () => {
  fc.assert(
    fc.property(microseconds, (value) => {
      expect(instantToMicroseconds(microsecondsToInstant(value))).toBe(value)
    }),
  )
})

it('sorts canonical texts as the instants they are', () => {
  fc.assert(
    fc.property(microseconds, microseconds, (a, b) => {
      const [first, second] = [microsecondsToInstant(a), microsecondsToInstant(b)]
      expect(first < second).toBe(a < b)
      expect(isBefore(first, second)).toBe(a < b)
    }),
  )
})

it.each([
  ['2026-06-10T14:30:15.123999Z', '2026-06-10T14:30:15.123Z'],
  ['2026-06-10T14:30:15.1Z', '2026-06-10T14:30:15.100Z'],
  ['2026-06-10T14:30+02:00', '2026-06-10T12:30:00.000Z'],
])('to the millisecond %s is %s, cut off and never rounded', (instant, cut) => {
  expect(toMillisecond(instant)).toBe(cut)
})

it.each([INSTANT_MAX_MICROSECONDS + 1n, -62_135_596_800_000_001n])(
  'has no text for %d µs, which is outside the years 0001 to 9999',
  (value) => {
    expect(() => microsecondsToInstant(value)).toThrow(RangeError)
  },
)

describe('comparing instants', () => {
  it('sees the same moment in different forms as the same', () => {
    const same = ['2026-10-01T00:00:00Z', '2026-10-01T00:00:00.000Z', '2026-10-01T02:00+02:00']
    expect(same.map((text) => compareInstants(text, '2026-10-01T00:00:00.000000Z'))).toEqual([
      0, 0, 0,
    ])
  })

  it('tells one microsecond from the next', () => {
    expect(isBefore('2026-10-01T00:00:00.000001Z', '2026-10-01T00:00:00.000002Z')).toBe(true)
    expect(isBefore('2026-10-01T00:00:00.000002Z', '2026-10-01T00:00:00.000001Z')).toBe(false)
  })

  it('gives the earlier of two as it was written', () => {
    const [early, late] = ['2026-10-01T02:00:00+02:00', '2026-10-01T00:00:01Z'] as const
    expect(earlierOf(early, late)).toBe(early)
    expect(earlierOf(late, early)).toBe(early)
  })
})
