import type { CalendarDay } from './calendar-day.ts'
import { startOfDayMs } from './calendar-day.ts'
import type { Instant } from './instant.ts'
import { INSTANT_MAX_MICROSECONDS, microsecondsToInstant } from './instant.ts'
import type { PartialDate } from './partial-date.ts'

/** A span of time: `earliest` belongs to it, `latestExclusive` is the first instant after it. */
export type DateBounds = { earliest: Instant; latestExclusive: Instant }

/**
 * The half-open span of UTC that a date stands for (T2): `2026-06` is [2026-06-01, 2026-07-01). The year
 * 9999 ends one microsecond early, for an instant has no fifth digit for the year after it.
 */
export function partialDateBounds(date: PartialDate): DateBounds {
  const { year } = date
  if (date.precision === 'year') {
    return boundsOf({ year, month: 1, day: 1 }, { year: year + 1, month: 1, day: 1 })
  }
  const { month } = date
  if (date.precision === 'month') {
    return boundsOf({ year, month, day: 1 }, { year, month: month + 1, day: 1 })
  }
  return boundsOf(date, { year, month, day: date.day + 1 })
}

function boundsOf(first: CalendarDay, after: CalendarDay): DateBounds {
  return { earliest: startOfDay(first), latestExclusive: startOfDay(after) }
}

function startOfDay(day: CalendarDay): Instant {
  const microseconds = BigInt(startOfDayMs(day)) * 1000n
  const isPastTheLast = microseconds > INSTANT_MAX_MICROSECONDS
  return microsecondsToInstant(isPastTheLast ? INSTANT_MAX_MICROSECONDS : microseconds)
}
