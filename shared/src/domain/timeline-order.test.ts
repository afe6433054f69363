import { describe, expect, it } from 'vitest'

import { instantToMicroseconds } from './instant.ts'
import { parseTimelineDate } from './timeline-date.ts'
import { timelineDateBounds, timelinePlace } from './timeline-order.ts'

const boundsOf = (text: string) => timelineDateBounds(parseTimelineDate(text))
const placeOf = (text: string, rank?: number | null) => timelinePlace(parseTimelineDate(text), rank)
const compare = <Value extends bigint | number | string>(a: Value, b: Value) =>
  a === b ? 0 : a < b ? -1 : 1
const inOrder = (dates: string[]) => dates.toSorted((a, b) => compare(placeOf(a), placeOf(b)))

/** The sum of both ends, which has no half microsecond. */
function doubledMidpoint(date: string): bigint {
  const { earliest, latestExclusive } = boundsOf(date)
  return instantToMicroseconds(earliest) + instantToMicroseconds(latestExclusive)
}

/** Dates of every kind, close enough together to have midpoints and starts in common. */
const DATES = `
  0001 0001-01-01 0001-01-01T00:00Z 1969 1969-12 1970 2026 2026/2026 2026-07-02 2026-07-02T12:00Z
  1969-07-02 1969-07-02T11:59:59.999999Z 1969-07-02T12:00Z
  2026-06 2026-06-16 2026-06-15/2026-06-17 2026-06-16/2026-06
  2026-06-16T00:00Z 2026-06-16T12:00Z 2026-06-16T12:00:00.000001Z
  9999 9999/9999 9999-12 9999-12-31 9999-12-31T11:59:59.999999Z 9999-12-31T12:00Z
  9999-12-31T23:59:59.999998Z 9999-12-31T23:59:59.999999Z`
  .trim()
  .split(/\s+/)

describe('timelineDateBounds (T2)', () => {
  it.each([
    ['2026', '2026-01-01T00:00:00.000000Z', '2027-01-01T00:00:00.000000Z'],
    ['2026-06', '2026-06-01T00:00:00.000000Z', '2026-07-01T00:00:00.000000Z'],
    ['2026-12', '2026-12-01T00:00:00.000000Z', '2027-01-01T00:00:00.000000Z'],
    ['2028-02', '2028-02-01T00:00:00.000000Z', '2028-03-01T00:00:00.000000Z'],
    ['2028-02-29', '2028-02-29T00:00:00.000000Z', '2028-03-01T00:00:00.000000Z'],
    ['2026-12-31', '2026-12-31T00:00:00.000000Z', '2027-01-01T00:00:00.000000Z'],
    ['2026-06~', '2026-06-01T00:00:00.000000Z', '2026-07-01T00:00:00.000000Z'],
    ['2026-06/2026-08', '2026-06-01T00:00:00.000000Z', '2026-09-01T00:00:00.000000Z'],
    ['2026-06-15/2027', '2026-06-15T00:00:00.000000Z', '2028-01-01T00:00:00.000000Z'],
    ['2026-06-10T14:30+02:00', '2026-06-10T12:30:00.000000Z', '2026-06-10T12:30:00.000001Z'],
    ['0099', '0099-01-01T00:00:00.000000Z', '0100-01-01T00:00:00.000000Z'],
    ['9999', '9999-01-01T00:00:00.000000Z', '9999-12-31T23:59:59.999999Z'], // no fifth digit
    ['9999-12-31T23:59:59.999999Z', '9999-12-31T23:59:59.999999Z', '9999-12-31T23:59:59.999999Z'],
  ])('of %s are [%s, %s)', (text, earliest, latestExclusive) => {
    expect(boundsOf(text)).toEqual({ earliest, latestExclusive })
  })
})

describe('timelinePlace (T2)', () => {
  it('puts the reference article’s timeline in its order', () => {
    const dates = ['2026-06-24', '2026-06', '2026-06-10', '2026-04']
    expect(inOrder(dates)).toEqual(['2026-04', '2026-06-10', '2026-06', '2026-06-24'])
  })

  it.each([
    ['noon of 16 June', ['2026-06-15/2026-06-17', '2026-06-16', '2026-06-16T12:00Z']],
    ['noon of 2 July 2026', ['2026', '2026-07-02', '2026-07-02T12:00Z']],
    ['the middle of a year before 1970', ['1969', '1969-07-02', '1969-07-02T12:00Z']],
  ])('of the midpoint %s puts the earlier start first', (_, dates) => {
    expect(inOrder(dates.toReversed())).toEqual(dates)
  })

  it('tells instants of one microsecond after the other apart', () => {
    const dates = ['123455', '123456', '123457'].map((us) => `2026-06-10T14:30:15.${us}Z`)
    expect(inOrder(dates.toReversed())).toEqual(dates)
  })

  it('of one span follows the editor’s rank, and puts those without one last', () => {
    const ranks = [null, 2, Number.MAX_SAFE_INTEGER, 10, 0, -1, -10, Number.MIN_SAFE_INTEGER]
    const ordered = ranks.toSorted((a, b) => compare(placeOf('2026-06', a), placeOf('2026-06', b)))
    expect(ordered).toEqual([
      Number.MIN_SAFE_INTEGER,
      -10,
      -1,
      0,
      2,
      10,
      Number.MAX_SAFE_INTEGER,
      null,
    ])
    expect(placeOf('2026-06', null)).toBe(placeOf('2026-06', undefined))
  })

  it.each([1.5, NaN, Infinity, 2 ** 53])('has no place for the rank %s', (rank) => {
    expect(() => placeOf('2026-06', rank)).toThrow(RangeError)
  })

  it('is midpoint, start and rank in this order, whatever the dates', () => {
    const events = DATES.flatMap((date) => [null, -1, 2].map((rank) => ({ date, rank })))
    const pairs = events.flatMap((a) => events.map((b) => ({ a, b })))
    const wrong = pairs.filter(({ a, b }) => {
      const expected =
        compare(doubledMidpoint(a.date), doubledMidpoint(b.date)) ||
        compare(boundsOf(a.date).earliest, boundsOf(b.date).earliest) ||
        compare(a.rank ?? Infinity, b.rank ?? Infinity)
      return compare(placeOf(a.date, a.rank), placeOf(b.date, b.rank)) !== expected
    })
    expect(wrong).toEqual([])
  })
})
