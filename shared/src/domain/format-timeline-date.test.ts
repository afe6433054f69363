import { expect, it } from 'vitest'

import { formatTimelineDate } from './format-timeline-date.ts'
import { parseTimelineDate } from './timeline-date.ts'

it.each([
  ['2026', '2026'],
  ['0985', '985'],
  ['2026-04', 'April 2026'],
  ['2026-06-10', 'June 10, 2026'],
  ['2026-06~', 'about June 2026'],
  ['2026-06?', 'perhaps June 2026'],
  ['2026-06%', 'perhaps about June 2026'],
  ['2026~', 'about 2026'],
  ['2026/2027', '2026 to 2027'],
  ['2026-06/2026-08', 'June to August 2026'],
  ['2025-12/2026-02', 'December 2025 to February 2026'],
  ['2026-06-10/2026-06-14', 'June 10 to 14, 2026'],
  ['2026-06-28/2026-07-02', 'June 28 to July 2, 2026'],
  ['2025-12-30/2026-01-02', 'December 30, 2025 to January 2, 2026'],
  ['2026-06/2026-08-03', 'June 2026 to August 3, 2026'],
  ['2026/2026-08', '2026 to August 2026'],
  ['2026-06/2026-06', 'June 2026'],
  ['2026-06-10T14:30+02:00', 'June 10, 2026, 12:30 UTC'],
])('tells %s as "%s" and never a day that is not known (T3)', (text, words) => {
  expect(formatTimelineDate(parseTimelineDate(text))).toBe(words)
})

it('tells an instant in the reader’s zone, by name, and shifts nothing else (T4)', () => {
  const tell = (text: string) => formatTimelineDate(parseTimelineDate(text), 'America/New_York')
  expect(tell('2026-06-10T02:30Z')).toBe('June 9, 2026, 22:30 EDT')
  expect(tell('2026-06-10')).toBe('June 10, 2026')
})
