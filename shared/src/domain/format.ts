import type { Instant } from './instant.ts'
import { toMillisecond } from './instant.ts'
import { wholePercent } from './percent.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Making an `Intl.DateTimeFormat` costs a thousand times what using it does. */
const clocks = new Map<string, Intl.DateTimeFormat>()

/**
 * The English name of a month, 1 to 12.
 *
 * @throws {RangeError} for every other number.
 */
export function monthName(month: number): string {
  const name = MONTHS[month - 1]
  if (name === undefined) throw new RangeError(`${month} is no month; accepted are 1 to 12.`)
  return name
}

/**
 * The day of an instant in an IANA time zone: "June 25, 2026".
 *
 * @throws {RangeError} when the instant is unreadable or the zone unknown.
 */
export function formatDay(instant: Instant, timeZone = 'UTC'): string {
  const { year, month, day } = readClock(instant, timeZone)
  return `${monthName(month)} ${day}, ${year}`
}

/**
 * The day of an instant in an IANA time zone, short and without its year: "Jun 25".
 *
 * @throws {RangeError} when the instant is unreadable or the zone unknown.
 */
export function formatShortDay(instant: Instant, timeZone = 'UTC'): string {
  const { month, day } = readClock(instant, timeZone)
  return `${monthName(month).slice(0, 3)} ${day}`
}

/**
 * An instant to the minute in an IANA time zone, with the zone's name: "October 1, 2026, 00:00 UTC".
 *
 * @throws {RangeError} when the instant is unreadable or the zone unknown.
 */
export function formatInstant(instant: Instant, timeZone = 'UTC'): string {
  const { hour, minute, zone } = readClock(instant, timeZone)
  return `${formatDay(instant, timeZone)}, ${hour}:${minute} ${zone}`
}

/**
 * How far a probability has moved, in whole per cents as they are printed: positive after a rise. Taken
 * between the printed numbers, so that "38%", "62%" and "24 pts" agree.
 *
 * @throws {RangeError} when either is not an integer from 0 to 1,000,000 ppm.
 */
export function pointsMoved({ fromPpm, toPpm }: { fromPpm: number; toPpm: number }): number {
  return wholePercent(toPpm) - wholePercent(fromPpm)
}

/** Points moved in words, without their direction, which an arrow shows: "24 pts", "1 pt", "steady". */
export function formatPoints(points: number): string {
  if (points === 0) return 'steady'
  return Math.abs(points) === 1 ? '1 pt' : `${Math.abs(points)} pts`
}

/**
 * A number with its sign and a fixed count of decimals, the minus a true one (U+2212): "+0.160",
 * "−32.2". What rounds to zero has no sign.
 */
export function formatSigned(value: number, decimals: number): string {
  const digits = Math.abs(value).toFixed(decimals)
  if (Number(digits) === 0) return digits
  return `${value < 0 ? '\u2212' : '+'}${digits}`
}

type Clock = {
  year: number
  month: number
  day: number
  hour: string
  minute: string
  zone: string
}

function readClock(instant: Instant, timeZone: string): Clock {
  const date = new Date(toMillisecond(instant))
  const parts = new Map(
    clockOf(timeZone)
      .formatToParts(date)
      .map(({ type, value }) => [type, value]),
  )
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return {
    year: Number(read('year')),
    month: Number(read('month')),
    day: Number(read('day')),
    hour: read('hour'),
    minute: read('minute'),
    zone: read('timeZoneName'),
  }
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  })
  clocks.set(timeZone, clock)
  return clock
}
