import { describe, expect, it } from 'vitest'

import { parseTimelineDate, TIMELINE_DATE_ACCEPTED } from './timeline-date.ts'

const june = { precision: 'month', year: 2026, month: 6 } as const

describe('parseTimelineDate (T1)', () => {
  it.each([
    ['2026-06', { kind: 'date', date: june, qualifier: 'certain' }],
    ['2026-06?', { kind: 'date', date: june, qualifier: 'uncertain' }],
    ['2026-06~', { kind: 'date', date: june, qualifier: 'approximate' }],
    ['2026-06%', { kind: 'date', date: june, qualifier: 'uncertain-and-approximate' }],
    ['2026-06/2026-06', { kind: 'interval', start: june, end: june }],
    ['2026-06/2027', { kind: 'interval', start: june, end: { precision: 'year', year: 2027 } }],
    ['2026-06-10T14:30Z', { kind: 'instant', instant: '2026-06-10T14:30Z' }],
    ['2026-06-10T14:30:15.25+02:00', { kind: 'instant', instant: '2026-06-10T14:30:15.25+02:00' }],
  ])('reads %s', (text, date) => {
    expect(parseTimelineDate(text)).toEqual(date)
  })

  it.each([
    '2026/2026-03', // from some time in 2026 to March
    '2026-06/2026', // from June to some time in 2026
    '2026-06-15/2026-06',
    '2026-06-30/2026-07-01',
  ])('accepts the span %s, whose end can lie after its start', (text) => {
    expect(parseTimelineDate(text).kind).toBe('interval')
  })

  it.each(['2026-08/2026-06', '2027/2026', '2026-06-11/2026-06-10', '2026-07/2026-06-30'])(
    'refuses the span %s, which ends before it begins',
    (text) => {
      expect(() => parseTimelineDate(text)).toThrow(
        new RangeError(`"${text}" ends before it begins. ${TIMELINE_DATE_ACCEPTED}`),
      )
    },
  )

  it.each([
    '',
    '?',
    '2026??',
    '?2026',
    '2026-02-30',
    '2026-13',
    '2026-13~',
    '0000',
    '2026/',
    '/2026',
    '..',
    '2026/..', // open spans
    '2026-06~/2026-08', // ends of a span carry no qualifier
    '2026-06/2026-08?',
    '2025/2026/2027',
    '2026-06-10T14:30', // nobody knows whose clock
    '2026-06-10T14:30Z~',
    '2026-06-10T25:00Z',
    '2026-02-30T14:30Z',
    '2026-06-10 14:30Z',
    '2026-06-10T14:30Z/2026-06-11',
    '2026-XX',
    '[2026,2027]',
    'Y20260',
    '2026-21',
    'June 2026',
  ])('refuses "%s" and says what is accepted', (text) => {
    expect(() => parseTimelineDate(text)).toThrow(
      new RangeError(`"${text}" cannot be read as a date. ${TIMELINE_DATE_ACCEPTED}`),
    )
  })
})
