import { parseTimelineDate } from './timeline-date.ts'

/**
 * The value of `<time datetime>` for a timeline's date (T3): the date as it was written where HTML knows
 * that form (a year, month or day, or an instant), else `undefined`: HTML has no way to say "about", and
 * none for a span.
 *
 * @throws {RangeError} when `text` is no timeline's date.
 *
 * Source: https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value
 */
export function htmlDateTime(text: string): string | undefined {
  const date = parseTimelineDate(text)
  if (date.kind === 'interval') return undefined
  if (date.kind === 'date') return date.qualifier === 'certain' ? text : undefined
  // HTML has milliseconds at the finest, and no offset of minus zero
  return /\.\d{4,}|-00:00$/.test(text) ? undefined : text
}
