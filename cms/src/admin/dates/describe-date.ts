import {
  formatTimelineDate,
  parseTimelineDate,
  TIMELINE_DATE_ACCEPTED,
} from '@veridact/shared/domain'

/** What to say under a date while it is being typed. */
export type DateDescription =
  | { kind: 'empty'; text: string }
  | { kind: 'reads'; text: string }
  | { kind: 'refused'; text: string }

/** How a timeline's date will read on the site, or why it cannot be read. */
export function describeDate(typed: string): DateDescription {
  if (typed.trim() === '') return { kind: 'empty', text: TIMELINE_DATE_ACCEPTED }
  try {
    return { kind: 'reads', text: formatTimelineDate(parseTimelineDate(typed.trim())) }
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'refused', text: error.message }
    throw error
  }
}
