import { describe, expect, it } from 'vitest'

import { paths } from '../../app/paths.ts'
import { anOutcome, aSummary, binaryOptions } from '../../fixtures/prediction.fixture.ts'
import { groupByMonth } from './group-by-month.ts'
import { mostMoved } from './most-moved.ts'
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

describe('mostMoved', () => {
  const moved = (slug: string, opening: number, current: number) =>
    aSummary({ slug, options: binaryOptions({ opening, current }) })

  it('has the largest moves first, up or down, and none that stayed', () => {
    const predictions = [
      moved('up', 300_000, 400_000),
      moved('still', 300_000, 300_000),
      moved('down', 700_000, 500_000),
    ]
    expect(mostMoved(predictions, 6).map(({ slug }) => slug)).toEqual(['down', 'up'])
    expect(mostMoved(predictions, 1)).toHaveLength(1)
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
