/** A day of the proleptic Gregorian calendar. */
export type CalendarDay = {
  /** 1 to 9999. */
  year: number
  /** 1 to 12. */
  month: number
  /** 1 to the month's last day. */
  day: number
}

/** The first and the last year that a date or an instant may have: what four digits and PostgreSQL both hold. */
export const YEAR_MIN = 1
export const YEAR_MAX = 9999

/**
 * The first millisecond of a UTC day, counted from 1970-01-01T00:00Z. A month or a day past its end
 * rolls over, so day 32 of January is 1 February.
 */
export function startOfDayMs({ year, month, day }: CalendarDay): number {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear does not, but takes three times as long
  return year > 99
    ? Date.UTC(year, month - 1, day)
    : new Date(0).setUTCFullYear(year, month - 1, day)
}

/** Whether the calendar has this day: 2028-02-29 is one, 2026-02-30 and 2026-13-01 are not. */
export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  if (year < YEAR_MIN || year > YEAR_MAX || month < 1 || month > 12) return false
  return day >= 1 && day <= daysInMonth({ year, month })
}

/** The number of days of a month, 28 to 31. */
export function daysInMonth({ year, month }: Pick<CalendarDay, 'year' | 'month'>): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
