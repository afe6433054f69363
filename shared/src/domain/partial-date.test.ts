import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { daysInMonth } from './calendar-day.ts'
import type { PartialDate } from './partial-date.ts'
import { parsePartialDate, readPartialDate } from './partial-date.ts'

describe('parsePartialDate (T1)', () => {
  it.each<[string, PartialDate]>([
    ['2026', { precision: 'year', year: 2026 }],
    ['2026-06', { precision: 'month', year: 2026, month: 6 }],
    ['2026-06-10', { precision: 'day', year: 2026, month: 6, day: 10 }],
    ['2028-02-29', { precision: 'day', year: 2028, month: 2, day: 29 }],
    ['0001', { precision: 'year', year: 1 }],
    ['9999-12-31', { precision: 'day', year: 9999, month: 12, day: 31 }],
  ])('reads %s', (text, date) => {
    expect(parsePartialDate(text)).toEqual(date)
  })

  it.each([
    '',
    '26',
    '02026',
    '0000',
    '-2026',
    '+2026',
    '2026-6',
    '2026-13',
    '2026-00',
    '2026-06-31',
    '2026-02-30',
    '2026-02-29',
    '2026-06-1',
    '2026-06-00',
    '2026-06-10T14:30Z',
    '2026/2027',
    '2026?',
    '202X',
    '2026-21', // spring, in EDTF level 1
    ' 2026',
    '2026\n',
    '２０２６', // full-width digits
    'June 2026',
  ])('refuses "%s" and says what is accepted', (text) => {
    expect(readPartialDate(text)).toBeUndefined()
    expect(() => parsePartialDate(text)).toThrow(
      new RangeError(
        `"${text}" is no date of the calendar. Accepted are 2026, 2026-06 and 2026-06-10, years 0001 to 9999.`,
      ),
    )
  })

  it('reads every date as it is written', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.constantFrom('year', 'month', 'day'),
      )
      .map(([year, month, last, precision]): PartialDate => {
        if (precision === 'year') return { precision, year }
        if (precision === 'month') return { precision, year, month }
        return { precision, year, month, day: Math.min(last, daysInMonth({ year, month })) }
      })
    fc.assert(
      fc.property(date, (value) => {
        expect(parsePartialDate(written(value))).toEqual(value)
      }),
    )
  })
})

function written(date: PartialDate): string {
  const year = String(date.year).padStart(4, '0')
  if (date.precision === 'year') return year
  const month = String(date.month).padStart(2, '0')
  if (date.precision === 'month') return `${year}-${month}`
  return `${year}-${month}-${String(date.day).padStart(2, '0')}`
}
