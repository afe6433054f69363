import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { eligibleForecasts } from './eligibility.ts'
import { readImportedRecord } from './imported-record.ts'

const line = {
  id: 'q-1',
  source: 'A market',
  sourceUrl: 'https://market.example/q-1',
  licence: 'CC BY 4.0',
  question: 'Will it rain?',
  background: '<p>It did &amp; it did not.</p>',
  resolutionCriteria: 'Resolves YES if it rains.',
  category: 'weather',
  openAt: '2026-01-01T00:00:00Z',
  closeAt: '2026-02-01T00:00:00Z',
  resolvedAt: '2026-01-20T12:00:00Z',
  status: 'resolved',
  outcome: 1,
  forecasts: [
    { at: '2026-01-02T00:00:00Z', probability: 0.31506042899461806 },
    { at: '2026-01-03T00:00:00Z', probability: 1 },
  ],
}

type Change = Record<string, unknown>

const read = (change: Change) => readImportedRecord(JSON.stringify({ ...line, ...change }))

function accept(change: Change) {
  const reading = read(change)
  if ('refused' in reading) throw new Error(reading.refused)
  return reading
}

describe('a complete line', () => {
  it('comes in as it is: nothing mended, instants canonical, probabilities in ppm', () => {
    expect(accept({})).toEqual({
      mends: [],
      record: {
        ...line,
        openAt: '2026-01-01T00:00:00.000000Z',
        closeAt: '2026-02-01T00:00:00.000000Z',
        resolvedAt: '2026-01-20T12:00:00.000000Z',
        outcome: 'yes',
        forecasts: [
          { at: '2026-01-02T00:00:00.000000Z', yesPpm: 315_060 },
          { at: '2026-01-03T00:00:00.000000Z', yesPpm: 1_000_000 },
        ],
      },
    })
  })

  it('may begin with a byte order mark and end in blanks', () => {
    expect(readImportedRecord(`\ufeff${JSON.stringify(line)}  \r`)).toEqual(accept({}))
  })

  it('may have nanoseconds that are all 0, as some programs write them', () => {
    expect(accept({ closeAt: '2026-02-01T00:00:00.000000000Z' })).toEqual(accept({}))
  })

  it('may close before it opens, as some sources have it', () => {
    const { record, mends } = accept({
      openAt: '2026-01-01T00:00:00Z',
      closeAt: '2025-12-01T00:00:00Z',
    })
    expect(record.closeAt < record.openAt).toBe(true)
    expect(mends).toEqual([])
  })

  it('keeps any question, whatever it ends in', () => {
    expect(accept({ question: 'Rain.' }).record.question).toBe('Rain.')
  })

  it('may have blanks around what is read', () => {
    const change = {
      status: ' Resolved ',
      sourceUrl: ` ${line.sourceUrl}\n`,
      openAt: ` ${line.openAt} `,
    }
    expect(accept(change)).toEqual(accept({}))
  })

  it.each([{ generatedText: true }, { categoryIsDerived: true }])('may say %o', (change) => {
    expect(accept(change).mends).toEqual([])
  })
})

describe('mended and told in the report is', () => {
  const first = '2026-01-02T00:00:00.000000Z'
  const close = '2026-02-01T00:00:00.000000Z'
  const resolved = '2026-01-20T12:00:00.000000Z'

  it.each([
    [
      'a missing opening: the first forecast',
      { openAt: null },
      { openAt: first },
      `openAt was missing; it is ${first}, the first forecast.`,
    ],
    [
      'an opening later than the first forecast',
      { openAt: '2026-01-02T00:00:00.000001Z' },
      { openAt: first },
      `openAt 2026-01-02T00:00:00.000001Z was later than the first forecast; it is ${first}.`,
    ],
    [
      'a missing opening without a forecast: the end',
      { openAt: undefined, forecasts: [] },
      { openAt: resolved, forecasts: [] },
      `openAt was missing; it is ${resolved}, the end, for there is no forecast.`,
    ],
    [
      'a missing close: the resolution',
      { closeAt: '' },
      { closeAt: resolved },
      `closeAt was missing; it is resolvedAt, ${resolved}.`,
    ],
    [
      'a resolution without its instant: the close',
      { resolvedAt: null },
      { resolvedAt: close },
      `resolvedAt was missing; it is closeAt, ${close}.`,
    ],
    [
      'an outcome where there can be none',
      { status: 'void' },
      { status: 'void', outcome: undefined },
      'outcome 1 is left out, for the record is void.',
    ],
    [
      'a status that nobody knows, by its outcome',
      { status: 'settled' },
      { status: 'resolved', outcome: 'yes' },
      'status was "settled"; by its outcome it is resolved.',
    ],
    [
      'a missing status without an outcome',
      { status: undefined, outcome: null },
      { status: 'open', outcome: undefined },
      'status was missing; by its outcome it is open.',
    ],
    ['an id that is a number', { id: 17 }, { id: '17' }, 'id was the number 17; it is now text.'],
    [
      'what is no text',
      { category: ['weather'] },
      { category: '' },
      'category was no text and is left out.',
    ],
    [
      'what the database cannot keep',
      { question: 'Rain\u0000? \ud83d' },
      { question: 'Rain? \ufffd' },
      'question had characters that cannot be kept; they are gone.',
    ],
    [
      'an address that must not become a link',
      { sourceUrl: 'javascript:alert(1)' },
      { sourceUrl: undefined },
      'sourceUrl "javascript:alert(1)" is no http or https address and is left out.',
    ],
    [
      'a day without a time',
      { closeAt: '2026-02-01' },
      { closeAt: close },
      'Days without a time, read as 00:00 UTC: 1.',
    ],
    [
      'an instant finer than we keep',
      { closeAt: '2026-02-01T00:00:00.0000009Z' },
      { closeAt: close },
      'Instants cut off after the microsecond: 1.',
    ],
    [
      'a field that nobody knows',
      { volume: 12 },
      {},
      'The field "volume" is unknown and is left out.',
    ],
    [
      'a field of its forecasts that nobody knows',
      { forecasts: line.forecasts.map((forecast) => ({ ...forecast, reason: 'clouds' })) },
      {},
      'The field "reason" of forecasts is unknown and is left out.',
    ],
    [
      'a history that is no list',
      { forecasts: null },
      { forecasts: [] },
      'forecasts is no list; the record has none.',
    ],
  ])('%s', (_, change, mended, mend) => {
    const reading = accept(change)
    expect(reading.record).toEqual({ ...accept({}).record, ...mended })
    expect(reading.mends).toEqual([mend])
  })

  it('a history out of order, and forecasts of one instant, where the last in the file counts', () => {
    const [early, late] = ['2026-01-02T00:00:00Z', '2026-01-03T00:00:00Z']
    const { record, mends } = accept({
      forecasts: [
        { at: late, probability: 0.3 },
        { at: early, probability: 0.1 },
        { at: '2026-01-02T01:00:00+01:00', probability: 0.2 },
        { at: late, probability: 0.4 },
      ],
    })
    expect(record.forecasts.map(({ yesPpm }) => yesPpm)).toEqual([
      100_000, 200_000, 300_000, 400_000,
    ])
    expect(mends).toEqual([
      'forecasts were not in order of time; they are now.',
      'Forecasts that a later one of the same instant overrides: 2.',
    ])

    const history = record.forecasts.map(({ at, yesPpm }) => ({ recordedAt: at, yesPpm }))
    const window = { ...record, occurredAt: record.resolvedAt }
    expect(eligibleForecasts(history, window).map(({ yesPpm }) => yesPpm)).toEqual([
      200_000, 400_000,
    ])
  })
})

describe('an ended record', () => {
  it('void has no outcome and keeps its instant', () => {
    const { record, mends } = accept({ status: 'VOID', outcome: null })
    expect(record).toMatchObject({ status: 'void', outcome: undefined })
    expect(record.resolvedAt).toBe('2026-01-20T12:00:00.000000Z')
    expect(mends).toEqual([])
  })

  it('void without its instant is given none', () => {
    expect(
      accept({ status: 'void', outcome: null, resolvedAt: null }).record.resolvedAt,
    ).toBeUndefined()
  })

  it('may have turned out No', () => {
    expect(accept({ outcome: 0 }).record.outcome).toBe('no')
  })
})

describe('refused is', () => {
  it.each([
    ['an empty line', '', 'The line is no JSON: '],
    ['half a line', '{"id":"q-1"', 'The line is no JSON: '],
    ['a list', '[]', 'The line is no JSON object.'],
    ['a text', '"q-1"', 'The line is no JSON object.'],
    ['null', 'null', 'The line is no JSON object.'],
  ])('broken JSON: %s', (_, text, reason) => {
    expect(readImportedRecord(text)).toEqual({ refused: expect.stringContaining(reason) })
  })

  it.each([
    ['no id', { id: undefined }, 'id is missing.'],
    ['an id of blanks', { id: '  ' }, 'id is missing.'],
    ['no question', { question: null }, 'question is missing.'],
    ['a question that is none', { question: { text: 'Rain?' } }, 'question is missing.'],
    [
      'an unreadable opening',
      { openAt: '2026-02-30T00:00:00Z' },
      'openAt is "2026-02-30T00:00:00Z"; accepted are instants such as 2026-10-01T00:00:00Z.',
    ],
    [
      'a close told by nobody knows whose clock',
      { closeAt: '2026-02-01T00:00:00' },
      'closeAt is "2026-02-01T00:00:00"; accepted are instants such as 2026-10-01T00:00:00Z.',
    ],
    [
      'a resolution in seconds',
      { resolvedAt: 1_768_910_400 },
      'resolvedAt is 1768910400; accepted are instants such as 2026-10-01T00:00:00Z.',
    ],
    [
      'neither close nor resolution',
      { closeAt: null, resolvedAt: '' },
      'closeAt and resolvedAt are missing; one of them is needed.',
    ],
    ['a tie', { outcome: 0.5 }, 'outcome is 0.5; accepted are 0 and 1 where status is "resolved".'],
    [
      'a resolution without an outcome',
      { outcome: null },
      'outcome is null; accepted are 0 and 1 where status is "resolved".',
    ],
    [
      'a probability over 1',
      { forecasts: [...line.forecasts, { at: line.closeAt, probability: 1.2 }] },
      'forecasts[2].probability is 1.2; accepted are 0 to 1.',
    ],
    [
      'a probability under 0',
      { forecasts: [{ at: line.openAt, probability: -0.0001 }] },
      'forecasts[0].probability is -0.0001; accepted are 0 to 1.',
    ],
    [
      'a probability in quotes',
      { forecasts: [{ at: line.openAt, probability: '0.5' }] },
      'forecasts[0].probability is "0.5"; accepted are 0 to 1.',
    ],
    [
      'a forecast without its instant',
      { forecasts: [{ probability: 0.5 }] },
      'forecasts[0].at is missing.',
    ],
    [
      'a forecast at an unreadable instant',
      { forecasts: [{ at: 'noon', probability: 0.5 }] },
      'forecasts[0].at is "noon"; accepted are instants such as 2026-10-01T00:00:00Z.',
    ],
    [
      'a forecast that is none',
      { forecasts: [0.5] },
      'forecasts[0].at is missing. forecasts[0].probability is missing; accepted are 0 to 1.',
    ],
  ])('%s', (_, change, refused) => {
    expect(read(change)).toEqual({ refused })
  })

  it('a line with all its reasons, and of very many the first five', () => {
    expect(read({ id: '', question: '', outcome: 2 })).toEqual({
      refused:
        'id is missing. question is missing. outcome is 2; accepted are 0 and 1 where status is "resolved".',
    })
    const forecasts = Array.from({ length: 9 }, () => ({ at: line.openAt, probability: 2 }))
    expect(read({ forecasts })).toEqual({ refused: expect.stringMatching(/\. And 4 more\.$/) })
  })
})

it('reads every line without throwing: a broken one stops nothing', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('2026-01-01', '2026-01-01T00:00:00Z', 0, 1),
  )
  const change = fc.dictionary(fc.constantFrom(...Object.keys(line)), value)
  fc.assert(
    fc.property(change, (broken) => {
      const reading = read(broken)
      expect('refused' in reading || reading.record.question !== '').toBe(true)
    }),
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readImportedRecord(text)).toHaveProperty('refused')
    }),
  )
})
