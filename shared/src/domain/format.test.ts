import { describe, expect, it } from 'vitest'

import {
  formatDay,
  formatInstant,
  formatPoints,
  formatShortDay,
  formatSigned,
  monthName,
  pointsMoved,
} from './format.ts'

describe('days and instants', () => {
  const instant = '2026-06-25T23:30:00.999999Z'

  it.each([
    ['UTC', 'June 25, 2026', 'Jun 25', 'June 25, 2026, 23:30 UTC'],
    ['America/New_York', 'June 25, 2026', 'Jun 25', 'June 25, 2026, 19:30 EDT'],
    ['Europe/Berlin', 'June 26, 2026', 'Jun 26', 'June 26, 2026, 01:30 GMT+2'],
    ['Asia/Kolkata', 'June 26, 2026', 'Jun 26', 'June 26, 2026, 05:00 GMT+5:30'],
  ])('read in %s', (timeZone, day, shortDay, whole) => {
    expect(formatDay(instant, timeZone)).toBe(day)
    expect(formatShortDay(instant, timeZone)).toBe(shortDay)
    expect(formatInstant(instant, timeZone)).toBe(whole)
  })

  it('have midnight at 00:00, in the day that begins', () => {
    expect(formatInstant('2026-10-01T00:00:00Z')).toBe('October 1, 2026, 00:00 UTC')
  })

  it('do not round up into the next minute', () => {
    expect(formatInstant('2026-12-31T23:59:59.999999Z')).toBe('December 31, 2026, 23:59 UTC')
    expect(formatInstant('1969-12-31T23:59:59.999999Z')).toBe('December 31, 1969, 23:59 UTC')
    expect(formatInstant('9999-12-31T23:59:59.999999Z')).toBe('December 31, 9999, 23:59 UTC')
  })

  it('know which clock an end of October is told by (case 11)', () => {
    // New York turns its clocks back on 1 November 2026 at 06:00 UTC
    expect(formatInstant('2026-11-01T03:59:00Z', 'America/New_York')).toBe(
      'October 31, 2026, 23:59 EDT',
    )
    expect(formatInstant('2026-11-01T06:30:00Z', 'America/New_York')).toBe(
      'November 1, 2026, 01:30 EST',
    )
  })

  it.each([
    ['soon', 'UTC'],
    ['2026-06-25T23:30:00Z', 'Atlantis/Capital'],
  ])('refuse "%s" in %s', (text, timeZone) => {
    expect(() => formatInstant(text, timeZone)).toThrow(RangeError)
  })
})

it('has no name for a thirteenth month', () => {
  expect(monthName(12)).toBe('December')
  expect(() => monthName(13)).toThrow(RangeError)
})

describe('points moved', () => {
  it.each([
    [380_000, 620_000, 24, '24 pts'],
    [620_000, 380_000, -24, '24 pts'],
    [620_000, 630_000, 1, '1 pt'],
    [620_000, 610_000, -1, '1 pt'],
    [620_000, 620_000, 0, 'steady'],
    [616_000, 624_000, 0, 'steady'], // both print as 62%
    [384_000, 626_000, 25, '25 pts'], // 38% and 63%, though 24.2 apart
  ])('from %d to %d ppm are %d: "%s"', (fromPpm, toPpm, points, words) => {
    expect(pointsMoved({ fromPpm, toPpm })).toBe(points)
    expect(formatPoints(points)).toBe(words)
  })
})

describe('formatSigned', () => {
  it.each([
    [0.16, 3, '+0.160'],
    [-32.19, 1, '\u221232.2'],
    [67.8, 0, '+68'],
    [0, 2, '0.00'],
    [-0.001, 2, '0.00'], // no minus before a zero
  ])('writes %d to %d decimals as "%s"', (value, decimals, text) => {
    expect(formatSigned(value, decimals)).toBe(text)
  })
})
