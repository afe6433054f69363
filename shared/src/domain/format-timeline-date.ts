import { monthName, formatInstant } from './format.ts'
import type { PartialDate } from './partial-date.ts'
import type { DateQualifier, TimelineDate } from './timeline-date.ts'

const QUALIFIER_WORDS = {
  certain: '',
  uncertain: 'perhaps ',
  approximate: 'about ',
  'uncertain-and-approximate': 'perhaps about ',
} as const satisfies Record<DateQualifier, string>

/**
 * A timeline's date in words, at its own precision: "2026", "April 2026", "June 10, 2026", "about June
 * 2026" (`~`), "perhaps June 2026" (`?`), "perhaps about June 2026" (`%`), "June to August 2026". A day
 * that is not known is never printed (T3). An instant is told in the given IANA time zone with the
 * zone's name; nothing else is shifted by it (T4).
 *
 * @throws {RangeError} when the zone is unknown.
 */
export function formatTimelineDate(date: TimelineDate, timeZone = 'UTC'): string {
  switch (date.kind) {
    case 'date':
      return `${QUALIFIER_WORDS[date.qualifier]}${formatPartialDate(date.date)}`
    case 'interval':
      return formatInterval(date.start, date.end)
    case 'instant':
      return formatInstant(date.instant, timeZone)
  }
}

/** A partial date in words, at its own precision: "2026", "April 2026", "June 10, 2026". */
export function formatPartialDate(date: PartialDate): string {
  return date.precision === 'year' ? String(date.year) : `${withoutYear(date)}${yearAfter(date)}`
}

type DateInYear = Exclude<PartialDate, { precision: 'year' }>

/** What both ends share is said once, at the end: "June 10 to 14, 2026". */
function formatInterval(start: PartialDate, end: PartialDate): string {
  const [from, to] = [formatPartialDate(start), formatPartialDate(end)]
  if (from === to) return to
  if (start.precision === 'year' || start.precision !== end.precision || start.year !== end.year) {
    return `${from} to ${to}`
  }
  const isOneMonth =
    start.precision === 'day' && end.precision === 'day' && start.month === end.month
  return `${withoutYear(start)} to ${isOneMonth ? `${end.day}, ${end.year}` : to}`
}

function withoutYear(date: DateInYear): string {
  const month = monthName(date.month)
  return date.precision === 'month' ? month : `${month} ${date.day}`
}

/** American dates have a comma after the day, and none after the month alone. */
function yearAfter({ precision, year }: DateInYear): string {
  return precision === 'day' ? `, ${year}` : ` ${year}`
}
