import { describe, expect, it } from 'vitest'

import { paths } from '../../app/paths.ts'
import { anOutcome, aSummary } from '../../fixtures/prediction.fixture.ts'
import { calibrationSentence } from './calibration-sentence.ts'
import { groupByMonth } from './group-by-month.ts'
import { readFilter } from './read-filter.ts'
import { sparklineSteps } from './sparkline-steps.ts'
import { countStates, statesInWords } from './state-counts.ts'

describe('groupByMonth', () => {
  it('groups by the month in which the question closes where it was set', () => {
    const predictions = [
      aSummary({ closeAt: '2026-07-31T23:00:00.000Z' }),
      aSummary({ closeAt: '2026-08-01T02:00:00.000Z', timezone: 'America/New_York' }), // still July 31 there
      aSummary({ closeAt: '2026-08-01T02:00:00.000Z' }),
    ]
    const groups = groupByMonth(predictions, 'closeAt')
    expect(groups.map(({ month, predictions: { length } }) => [month, length])).toEqual([
      ['July 2026', 2],
      ['August 2026', 1],
    ])
  })
})

it('the states of a list add up to all that is published (P11)', () => {
  const buckets = { open: 4, awaiting: 3, scored: 30, immature: 2, annulled: 5, ambiguous: 1 }
  const states = countStates({ published: 46, ...buckets, unscored: 1 })
  expect(states.resolved).toBe(33)
  expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(46)
})

it('a month says in words how its questions stand', () => {
  const states = ['open', 'resolved', 'open'] as const
  expect(statesInWords(states.map((state) => ({ state })))).toBe('2 open, 1 resolved')
})

describe('the calibration in one sentence', () => {
  const bin = (low: number, n: number, happened: number) => ({
    low,
    high: low + 0.1,
    n,
    meanForecast: low + 0.02,
    observed: happened / n,
    interval: [0.46, 0.85] as [number, number],
  })
  const say = (...deciles: ReturnType<typeof bin>[]) =>
    calibrationSentence({ calibration: { deciles, fivethirtyeight: [] } }, 'we')

  it('is that of the bin with most questions, as a frequency and exactly', () => {
    expect(say(bin(0.1, 4, 1), bin(0.7, 19, 13))).toEqual({
      sentence: 'When we said 72%, it happened 68 times in 100.',
      exactly: '13 of 19 questions, to be exact; chance alone could give anything from 46 to 85.',
    })
  })

  it('is not there while nothing is scored', () => {
    expect(say()).toBeUndefined()
  })
})

describe('the sparkline', () => {
  const now = '2026-08-13T16:30:00.000Z' // half way from the opening to the close

  it('runs from the opening to now', () => {
    const [first, second] = sparklineSteps(aSummary(), now)
    expect(first?.at).toBe(0)
    expect(second?.at).toBeCloseTo(20 / (97.625 * 0.508), 1)
  })

  it('ends where what counts ends, and not at the present', () => {
    const outcome = anOutcome({ occurredAt: '2026-07-15T09:00:00.000Z' })
    expect(sparklineSteps(aSummary({ outcome }), now).at(-1)?.at).toBe(1)
  })
})

describe('readFilter', () => {
  it('reads back the address that the list links to', () => {
    const filter = {
      state: 'open',
      category: 'finance',
      author: 'veridact-editorial',
      dataset: 'worldcup',
      sort: 'moved',
      cursor: 'abc',
    } as const
    const { searchParams } = new URL(paths.predictions(filter), 'https://veridact.example')
    expect(readFilter(searchParams)).toEqual(filter)
  })

  it('asks for no state and no order that there is not', () => {
    expect(readFilter(new URLSearchParams('state=draft&sort=odd'))).toMatchObject({
      state: undefined,
      sort: undefined,
    })
  })

  it('takes the empty choice of a form for none', () => {
    expect(readFilter(new URLSearchParams('category=&state=open'))).toMatchObject({
      category: undefined,
      state: 'open',
    })
  })
})
