import { isCalendarDay, startOfDayMs } from './calendar-day.ts'

/**
 * An instant as text. Canonical is `YYYY-MM-DDTHH:MM:SS.ffffffZ`: UTC, microseconds, years 0001 to
 * 9999; such texts sort as the instants do. Functions that take an instant also read every other form
 * that `parseInstant` reads, so a value with milliseconds or an offset compares rightly.
 */
export type Instant = string

const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(?:[Zz]|([+-])(\d{2})(?::?(\d{2}))?)$/

const FIRST = -62_135_596_800_000_000n // 0001-01-01T00:00:00Z
const LAST = 253_402_300_799_999_999n // 9999-12-31T23:59:59.999999Z

/**
 * Reads an ISO 8601 date and time with its offset (`Z`, `+02:00`, `+0200` or `+02`) and gives it in
 * canonical form. Seconds may be left out. Digits after the microsecond are cut off, never rounded: a
 * forecast made before the close stays before it.
 *
 * @throws {RangeError} when the text is no such instant: a time without an offset has no place in UTC,
 *   a date alone has no time, and 30 February, 24:00 and a leap second name no moment of this scale.
 */
export function parseInstant(text: string): Instant {
  return microsecondsToInstant(instantToMicroseconds(text))
}

/**
 * Microseconds since 1970-01-01T00:00:00Z, exact (a JavaScript Date would lose the last three digits).
 *
 * @throws {RangeError} as `parseInstant` does.
 */
export function instantToMicroseconds(instant: Instant): bigint {
  const match = PATTERN.exec(instant)
  if (!match) throw unreadable(instant)
  const [, year, month, day, hour, minute, second = '0', fraction = '', sign, ...offset] = match
  const [offsetHour = '0', offsetMinute = '0'] = offset
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second) }
  const shift = { hour: Number(offsetHour), minute: Number(offsetMinute), second: 0 }
  if (!isCalendarDay(date) || !isTimeOfDay(time) || !isTimeOfDay(shift)) throw unreadable(instant)

  const localSeconds = startOfDayMs(date) / 1000 + toSeconds(time)
  const utcSeconds = localSeconds - (sign === '-' ? -1 : 1) * toSeconds(shift)
  const microseconds = BigInt(utcSeconds) * 1_000_000n + BigInt(fraction.slice(0, 6).padEnd(6, '0'))
  if (microseconds < FIRST || microseconds > LAST) throw unreadable(instant)
  return microseconds
}

/**
 * The canonical text of an instant given in microseconds since 1970-01-01T00:00:00Z.
 *
 * @throws {RangeError} outside the years 0001 to 9999, which the text has no digits for.
 */
export function microsecondsToInstant(microseconds: bigint): Instant {
  if (microseconds < FIRST || microseconds > LAST) {
    throw new RangeError(`${microseconds} µs is outside the years 0001 to 9999.`)
  }
  const belowMs = ((microseconds % 1000n) + 1000n) % 1000n
  const date = new Date(Number((microseconds - belowMs) / 1000n))
  return `${date.toISOString().slice(0, -1)}${String(belowMs).padStart(3, '0')}Z`
}

/**
 * Orders two instants to the microsecond: negative, 0 or positive, as `Array.prototype.sort` wants it.
 *
 * @throws {RangeError} when either is unreadable.
 */
export function compareInstants(a: Instant, b: Instant): number {
  const [first, second] = [instantToMicroseconds(a), instantToMicroseconds(b)]
  if (first === second) return 0
  return first < second ? -1 : 1
}

/**
 * Whether `a` is strictly earlier than `b`.
 *
 * @throws {RangeError} when either is unreadable.
 */
export function isBefore(a: Instant, b: Instant): boolean {
  return compareInstants(a, b) < 0
}

/**
 * The earlier of two instants, as it was written.
 *
 * @throws {RangeError} when either is unreadable.
 */
export function earlierOf(a: Instant, b: Instant): Instant {
  return isBefore(b, a) ? b : a
}

type TimeOfDay = { hour: number; minute: number; second: number }

function isTimeOfDay({ hour, minute, second }: TimeOfDay): boolean {
  return hour <= 23 && minute <= 59 && second <= 59
}

function toSeconds({ hour, minute, second }: TimeOfDay): number {
  return (hour * 60 + minute) * 60 + second
}

function unreadable(text: string): RangeError {
  return new RangeError(
    `"${text}" is no instant; accepted is a date and a time with its offset, such as 2026-10-01T00:00:00Z.`,
  )
}
