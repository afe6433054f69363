import { isCalendarDay, startOfDayMs } from './calendar-day.ts'

/**
 * An instant as text. Canonical is `YYYY-MM-DDTHH:MM:SS.ffffffZ`: UTC, microseconds, years 0001 to
 * 9999; such texts sort as the instants do. Functions that take an instant also read every other form
 * that `parseInstant` reads, so a value with milliseconds or an offset compares rightly.
 */
export type Instant = string

/** The canonical form by its signs alone, as the ledger writes every instant (L1). */
export const CANONICAL_INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/

/** The last instant that there is, in microseconds: 9999-12-31T23:59:59.999999Z. */
export const INSTANT_MAX_MICROSECONDS = 253_402_300_799_999_999n

const MIN_MICROSECONDS = -62_135_596_800_000_000n // 0001-01-01T00:00:00Z

const PATTERN =
  /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?(?:[Zz]|([+-])(\d{2})(?::?(\d{2}))?)$/

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

/** What `parseInstant` gives, `undefined` where it would throw. */
export function findInstant(text: string): Instant | undefined {
  const microseconds = readMicroseconds(text)
  return microseconds === undefined ? undefined : microsecondsToInstant(microseconds)
}

/** Whether `parseInstant` reads the text. */
export function isInstant(text: string): boolean {
  return readMicroseconds(text) !== undefined
}

/**
 * Microseconds since 1970-01-01T00:00:00Z, exact (a JavaScript Date would lose the last three digits).
 *
 * @throws {RangeError} as `parseInstant` does.
 */
export function instantToMicroseconds(instant: Instant): bigint {
  const microseconds = readMicroseconds(instant)
  if (microseconds !== undefined) return microseconds
  throw new RangeError(
    `"${instant}" is no instant; accepted is a date and a time with its offset, such as 2026-10-01T00:00:00Z.`,
  )
}

/**
 * The canonical text of an instant given in microseconds since 1970-01-01T00:00:00Z.
 *
 * @throws {RangeError} outside the years 0001 to 9999, which the text has no digits for.
 */
export function microsecondsToInstant(microseconds: bigint): Instant {
  if (!isInRange(microseconds)) {
    throw new RangeError(`${microseconds} µs is outside the years 0001 to 9999.`)
  }
  const belowMs = ((microseconds % 1000n) + 1000n) % 1000n
  const date = new Date(Number((microseconds - belowMs) / 1000n))
  return `${date.toISOString().slice(0, -1)}${String(belowMs).padStart(3, '0')}Z`
}

/**
 * An instant cut off to the millisecond: all that HTML, a JavaScript Date and the columns of content hold.
 *
 * @throws {RangeError} when the instant is unreadable.
 */
export function toMillisecond(instant: Instant): Instant {
  return parseInstant(instant).replace(/\d{3}Z$/, 'Z')
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

function readMicroseconds(text: string): bigint | undefined {
  const match = PATTERN.exec(text)
  if (!match) return undefined
  const [, year, month, day, hour, minute, second = '0', fraction = ''] = match
  const [sign, shiftHour = '0', shiftMinute = '0'] = match.slice(8)
  const date = { year: Number(year), month: Number(month), day: Number(day) }
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second) }
  const shift = { hour: Number(shiftHour), minute: Number(shiftMinute), second: 0 }
  if (!isCalendarDay(date) || !isTimeOfDay(time) || !isTimeOfDay(shift)) return undefined

  const localSeconds = startOfDayMs(date) / 1000 + toSeconds(time)
  const utcSeconds = localSeconds - toSeconds(shift) * (sign === '-' ? -1 : 1)
  const microseconds = BigInt(utcSeconds) * 1_000_000n + BigInt(fraction.slice(0, 6).padEnd(6, '0'))
  return isInRange(microseconds) ? microseconds : undefined
}

function isInRange(microseconds: bigint): boolean {
  return microseconds >= MIN_MICROSECONDS && microseconds <= INSTANT_MAX_MICROSECONDS
}

type TimeOfDay = { hour: number; minute: number; second: number }

function isTimeOfDay({ hour, minute, second }: TimeOfDay): boolean {
  return hour <= 23 && minute <= 59 && second <= 59
}

function toSeconds({ hour, minute, second }: TimeOfDay): number {
  return (hour * 60 + minute) * 60 + second
}
