import { isCalendarDay } from './calendar-day.ts'

/**
 * A calendar date known to the year, the month or the day: `2026`, `2026-06`, `2026-06-10`, which is
 * EDTF level 0. Years are 0001 to 9999.
 *
 * Source: https://www.loc.gov/standards/datetime/
 */
export type PartialDate =
  | { precision: 'year'; year: number }
  | { precision: 'month'; year: number; month: number }
  | { precision: 'day'; year: number; month: number; day: number }

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of the calendar and nothing else (T1).
 *
 * @throws {RangeError} with a sentence for the editor that says what is accepted.
 */
export function parsePartialDate(text: string): PartialDate {
  const date = readPartialDate(text)
  if (date) return date
  throw new RangeError(
    `"${text}" is no date of the calendar. Accepted are 2026, 2026-06 and 2026-06-10, years 0001 to 9999.`,
  )
}

/** As `parsePartialDate`, but `undefined` where that throws. */
export function readPartialDate(text: string): PartialDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return undefined
  const [year = 0, month, day] = match.slice(1).flatMap((part) => (part ? [Number(part)] : []))
  if (!isCalendarDay({ year, month: month ?? 1, day: day ?? 1 })) return undefined
  if (month === undefined) return { precision: 'year', year }
  if (day === undefined) return { precision: 'month', year, month }
  return { precision: 'day', year, month, day }
}
