import { describe, expect, it } from 'vitest'

import { daysInMonth, isCalendarDay, startOfDayMs } from './calendar-day.ts'

describe('isCalendarDay', () => {
  it.each([
    [{ year: 2026, month: 6, day: 30 }, true],
    [{ year: 2028, month: 2, day: 29 }, true],
    [{ year: 2000, month: 2, day: 29 }, true], // every fourth century has its leap day
    [{ year: 1, month: 1, day: 1 }, true],
    [{ year: 9999, month: 12, day: 31 }, true],
    [{ year: 2026, month: 2, day: 29 }, false],
    [{ year: 1900, month: 2, day: 29 }, false], // a century has none
    [{ year: 2026, month: 6, day: 31 }, false],
    [{ year: 2026, month: 6, day: 0 }, false],
    [{ year: 2026, month: 0, day: 1 }, false],
    [{ year: 2026, month: 13, day: 1 }, false],
    [{ year: 0, month: 1, day: 1 }, false],
  ])('%o: %s', (day, isOne) => {
    expect(isCalendarDay(day)).toBe(isOne)
  })
})

it('counts the days of a year as 365, and 366 in a leap year', () => {
  const daysIn = (year: number) =>
    Array.from({ length: 12 }, (_, index) => daysInMonth({ year, month: index + 1 })).reduce(
      (before, days) => before + days,
    )
  expect([2026, 2028, 1900, 2000].map(daysIn)).toEqual([365, 366, 365, 366])
})

it('does not take the first century for the twentieth', () => {
  expect(new Date(startOfDayMs({ year: 99, month: 1, day: 1 })).toISOString()).toBe(
    '0099-01-01T00:00:00.000Z',
  )
})
