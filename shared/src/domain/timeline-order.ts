import type { DateBounds } from './date-bounds.ts'
import { partialDateBounds } from './date-bounds.ts'
import {
  INSTANT_MAX_MICROSECONDS,
  instantToMicroseconds,
  microsecondsToInstant,
  parseInstant,
} from './instant.ts'
import type { TimelineDate } from './timeline-date.ts'

/** After every whole number, in as many digits as the greatest has. */
const WITHOUT_RANK = '9'.repeat(17)

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
 * Where an event stands on a timeline, as text that sorts as T2 has it: by the midpoint of its span, then
 * the earlier start, then the editor's rank, ascending, those without one last. Equal texts are ordered by
 * id. Only midpoints put `2026-04`, `2026-06-10`, `2026-06` and `2026-06-24` in that order.
 *
 * @throws {RangeError} when the rank is no whole number, or the date's bounds are unreadable.
 */
export function timelinePlace(date: TimelineDate, manualRank?: number | null): string {
  const { earliest, latestExclusive } = timelineDateBounds(date)
  const sum = instantToMicroseconds(earliest) + instantToMicroseconds(latestExclusive)
  // Half a microsecond is cut off. Instants have it, and come after a span around them by their start too.
  const midpoint = microsecondsToInstant(sum >> 1n)
  return [midpoint, earliest, rankText(manualRank)].join(' ')
}

function instantBounds(instant: string): DateBounds {
  const start = instantToMicroseconds(instant)
  const isLast = start === INSTANT_MAX_MICROSECONDS
  const latestExclusive = microsecondsToInstant(isLast ? start : start + 1n)
  return { earliest: parseInstant(instant), latestExclusive }
}

/** Counted from the least whole number, so that all have digits only. */
function rankText(rank: number | null | undefined): string {
  if (rank === null || rank === undefined) return WITHOUT_RANK
  if (!Number.isSafeInteger(rank)) throw new RangeError(`${rank} is no whole number.`)
  const fromLeast = BigInt(rank) - BigInt(Number.MIN_SAFE_INTEGER)
  return String(fromLeast).padStart(WITHOUT_RANK.length, '0')
}
