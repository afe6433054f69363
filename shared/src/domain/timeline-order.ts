import type { DateBounds } from './date-bounds.ts'
import { partialDateBounds } from './date-bounds.ts'
import {
  INSTANT_MAX_MICROSECONDS,
  instantToMicroseconds,
  microsecondsToInstant,
  parseInstant,
} from './instant.ts'
import type { TimelineDate } from './timeline-date.ts'

/** All that the order of a timeline looks at in an event. */
export type TimelinePlace = DateBounds & {
  id: string
  /** The editor's own order among events of one moment, ascending; those without come last. */
  manualRank?: number | null | undefined
}

/**
 * The half-open span of UTC that a timeline's date stands for (T2). A qualifier does not widen it; an
 * instant lasts one microsecond.
 */
export function timelineDateBounds(date: TimelineDate): DateBounds {
  switch (date.kind) {
    case 'date':
      return partialDateBounds(date.date)
    case 'interval':
      return {
        earliest: partialDateBounds(date.start).earliest,
        latestExclusive: partialDateBounds(date.end).latestExclusive,
      }
    case 'instant':
      return instantBounds(date.instant)
  }
}

/**
 * Orders a timeline (T2), for `Array.prototype.sort`: by the midpoint of each event's span, then the
 * earlier start, then manualRank, then id. Only midpoints put `2026-04`, `2026-06-10`, `2026-06` and
 * `2026-06-24` in that order.
 *
 * @throws {RangeError} when a bound is unreadable.
 */
export function compareTimelineDates(a: TimelinePlace, b: TimelinePlace): number {
  return (
    compare(twiceMidpoint(a), twiceMidpoint(b)) ||
    compare(instantToMicroseconds(a.earliest), instantToMicroseconds(b.earliest)) ||
    compare(a.manualRank ?? Infinity, b.manualRank ?? Infinity) ||
    compare(a.id, b.id)
  )
}

function instantBounds(instant: string): DateBounds {
  const start = instantToMicroseconds(instant)
  const isLast = start === INSTANT_MAX_MICROSECONDS
  const latestExclusive = microsecondsToInstant(isLast ? start : start + 1n)
  return { earliest: parseInstant(instant), latestExclusive }
}

/** The sum of both ends: halving it would need a half microsecond. */
function twiceMidpoint({ earliest, latestExclusive }: DateBounds): bigint {
  return instantToMicroseconds(earliest) + instantToMicroseconds(latestExclusive)
}

function compare<Value extends bigint | number | string>(a: Value, b: Value): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
