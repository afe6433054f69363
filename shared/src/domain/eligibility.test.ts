import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { effectiveClose, eligibleForecasts, isEligible, shownForecasts } from './eligibility.ts'
import { microsecondsToInstant } from './instant.ts'

const openAt = '2026-06-01T09:00:00.000000Z'
const closeAt = '2026-10-01T00:00:00.000000Z'
const window = { openAt, closeAt }
const at = (recordedAt: string, name = recordedAt) => ({ recordedAt, name })

describe('effectiveClose (P8)', () => {
  it.each([
    ['the scheduled close where nothing has happened', undefined, closeAt],
    ['the event where that comes first (case 1)', '2026-07-15T12:00:00Z', '2026-07-15T12:00:00Z'],
    ['the scheduled close where the event comes later', '2026-11-01T00:00:00Z', closeAt],
  ])('is %s', (_, occurredAt, close) => {
    expect(effectiveClose({ closeAt, occurredAt })).toBe(close)
  })
})

describe('isEligible (P8)', () => {
  it.each([
    ['at the opening', openAt, true],
    ['a microsecond before the opening', '2026-06-01T08:59:59.999999Z', false],
    ['a microsecond before the close', '2026-09-30T23:59:59.999999Z', true],
    ['exactly at the close (case 3)', closeAt, false],
    ['exactly at the close, told in milliseconds', '2026-10-01T00:00:00.000Z', false],
    ['exactly at the close, told in another zone', '2026-09-30T20:00:00-04:00', false],
    ['after the close', '2026-10-01T00:00:00.000001Z', false],
  ])('of a forecast %s: %s → %s', (_, recordedAt, isOne) => {
    expect(isEligible({ recordedAt }, window)).toBe(isOne)
  })

  it('is over at the event even where that is recorded later (case 2)', () => {
    const happened = { ...window, occurredAt: '2026-07-15T12:00:00Z' }
    expect(isEligible(at('2026-07-15T11:59:59.999999Z'), happened)).toBe(true)
    expect(isEligible(at('2026-07-15T12:00:00Z'), happened)).toBe(false)
  })
})

describe('the history', () => {
  const first = at('2026-06-01T09:00:00.000000Z')
  const second = at('2026-07-01T09:00:00.000000Z')
  const late = at('2026-10-02T09:00:00.000000Z')

  const shown = (history: (typeof first)[], change: object = {}) =>
    shownForecasts(history, { ...window, isAnnulled: false, ...change })

  it.each([
    [
      'the first and the last that count, never one after the close',
      [first, second, late],
      [first, second],
    ],
    ['the only one there is (case 12)', [first], [first]],
    ['none where none counts', [late], []],
  ])('is shown with %s', (_, history, forecasts) => {
    expect(shown(history)).toEqual(forecasts)
  })

  const history = [first, second, late]

  it.each([
    ['had happened when it opened', openAt, [first, second]],
    ['had happened before', '2026-05-01T00:00:00Z', [first, second]],
    ['happened while it was open', '2026-06-15T00:00:00Z', [first]],
    ['did not happen', undefined, [first, second]],
  ])('of what was annulled and %s is shown as it was published', (_, occurredAt, forecasts) => {
    expect(shown(history, { occurredAt, isAnnulled: true })).toEqual(forecasts)
  })

  it('is shown with nothing where it resolved before it opened, which only imported records do', () => {
    expect(shown(history, { occurredAt: openAt })).toEqual([])
  })

  it('of several forecasts at one instant counts the last written', () => {
    const written = [
      at(first.recordedAt, 'first'),
      at(first.recordedAt, 'corrected'),
      at(second.recordedAt, 'second'),
      at('2026-07-01T11:00:00+02:00', 'the same instant in another zone'),
    ]
    expect(eligibleForecasts(written, window).map(({ name }) => name)).toEqual([
      'corrected',
      'the same instant in another zone',
    ])
  })

  it('comes out in order of time, each instant once, however it was written down', () => {
    const instants = fc
      .bigInt({ min: 1_780_304_400_000_000n, max: 1_780_304_400_000_009n })
      .map((microseconds) => at(microsecondsToInstant(microseconds)))
    fc.assert(
      fc.property(fc.array(instants), (history) => {
        const times = eligibleForecasts(history, window).map(({ recordedAt }) => recordedAt)
        expect(times).toEqual([...new Set(history.map(({ recordedAt }) => recordedAt))].toSorted())
      }),
    )
  })
})
