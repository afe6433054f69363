import { partialDateBounds } from './date-bounds.ts'
import type { Instant } from './instant.ts'
import { isBefore, isInstant } from './instant.ts'
import type { PartialDate } from './partial-date.ts'
import { readPartialDate } from './partial-date.ts'

/** How sure a date is: no mark, `?`, `~` or `%` in EDTF. */
export type DateQualifier = 'certain' | 'uncertain' | 'approximate' | 'uncertain-and-approximate'

/** When something on a timeline happened, as precisely as it is known and no more. */
export type TimelineDate =
  | { kind: 'date'; date: PartialDate; qualifier: DateQualifier }
  /** From the first instant of `start` to the last of `end`. */
  | { kind: 'interval'; start: PartialDate; end: PartialDate }
  /** As it was written, with its own offset. */
  | { kind: 'instant'; instant: Instant }

/** What may be written as a timeline's date, in a sentence for editors. */
export const TIMELINE_DATE_ACCEPTED =
  'Accepted are 2026, 2026-06 and 2026-06-10, each with ?, ~ or % after it if unsure; ' +
  '2026-06/2026-08 for a span; and 2026-06-10T14:30Z or 2026-06-10T14:30+02:00.'

const QUALIFIERS: ReadonlyMap<string, DateQualifier> = new Map([
  ['?', 'uncertain'],
  ['~', 'approximate'],
  ['%', 'uncertain-and-approximate'],
])

/** Narrower than an instant may be: what EDTF has, and seconds left out. */
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2})$/

/**
 * Reads a timeline's date in EDTF (T1): a partial date, one with a trailing qualifier, a closed interval
 * `a/b` of two partial dates, or a date and time with its offset.
 *
 * The ends of an interval carry no qualifier and may differ in precision. It is refused when its end is
 * over before its start begins: `2026-06-15/2026-06` passes, `2026-08/2026-06` does not.
 *
 * @throws {RangeError} with a sentence for the editor that says what is accepted.
 */
export function parseTimelineDate(text: string): TimelineDate {
  const date = readInstant(text) ?? readInterval(text) ?? readQualified(text)
  if (date) return date
  throw new RangeError(`"${text}" cannot be read as a date. ${TIMELINE_DATE_ACCEPTED}`)
}

function readInstant(text: string): TimelineDate | undefined {
  return DATE_TIME.test(text) && isInstant(text) ? { kind: 'instant', instant: text } : undefined
}

function readInterval(text: string): TimelineDate | undefined {
  const [start, end, ...rest] = text.split('/').map(readPartialDate)
  if (!start || !end || rest.length > 0) return undefined
  if (isBefore(partialDateBounds(start).earliest, partialDateBounds(end).latestExclusive)) {
    return { kind: 'interval', start, end }
  }
  throw new RangeError(`"${text}" ends before it begins. ${TIMELINE_DATE_ACCEPTED}`)
}

function readQualified(text: string): TimelineDate | undefined {
  const mark = QUALIFIERS.get(text.slice(-1))
  const date = readPartialDate(mark ? text.slice(0, -1) : text)
  return date && { kind: 'date', date, qualifier: mark ?? 'certain' }
}
