import { describe, expect, it } from 'vitest'

import { anOutcome, aPrediction, revision } from '../../../fixtures/prediction.fixture.ts'
import { stepChart } from './step-chart.ts'

const NOW = '2026-08-13T16:30:00.000Z' // half way from the opening to the close
const chart = (changes: Parameters<typeof aPrediction>[0] = {}) =>
  stepChart(aPrediction(changes), { optionId: 'yes', now: NOW })

describe('the history as steps', () => {
  it('begins at the opening and says how far each entry moved', () => {
    const { steps } = chart()
    expect(steps.map(({ ppm, moved }) => [ppm, moved])).toEqual([
      [380_000, undefined],
      [620_000, 24],
    ])
    expect(steps[0]?.at).toBe(0)
    expect(steps[1]?.at).toBeCloseTo(20 / (97 + 15 / 24), 6) // 20 days of 97 days and 15 hours
  })

  it('prints the numbers of several outcomes so that they add up', () => {
    const probabilities = ['a', 'b', 'c'].map((option, index) => {
      const ppm = index === 0 ? 333_334 : 333_333
      return { option, ppm, probability: ppm / 1_000_000 }
    })
    const history = [{ ...revision(1, '2026-06-25T09:00:00.000Z', 0, ''), probabilities }]
    const printed = ['a', 'b', 'c'].map(
      (optionId) => stepChart(aPrediction({ history }), { optionId, now: NOW }).steps[0]?.printed,
    )
    expect(printed).toEqual(['34%', '33%', '33%'])
  })

  it('reaches to today and not into what has not happened', () => {
    expect(chart().end).toBeCloseTo(0.508, 2)
  })

  it('ends where it happened, if that was before the close', () => {
    const outcome = anOutcome()
    const { end, event } = chart({ state: 'resolved', outcome })
    expect(event).toMatchObject({ state: 'yes', label: 'Jul 20: Yes' })
    expect(event?.at).toBeCloseTo(0.252, 2)
    expect(end).toBe(event?.at)
  })

  it('stands at the height of what happened, for each option its own', () => {
    const outcome = anOutcome({ option: 'no' })
    expect(chart({ state: 'resolved', outcome }).event?.state).toBe('no')
  })

  it('has a notch where the words were changed', () => {
    const criteriaChanges = [{ seq: 9, at: '2026-10-01T00:00:00.000Z', reason: null, changes: [] }]
    expect(chart({ criteriaChanges }).notches).toEqual([{ at: 1, seq: 9 }])
  })

  it('keeps the first, the last and the largest move labelled where labels would touch', () => {
    const entries = [
      ['2026-06-25', 38],
      ['2026-07-10', 40],
      ['2026-07-12', 45], // the largest move; on a phone too near to the first
      ['2026-07-14', 46],
      ['2026-09-20', 47],
    ] as const
    const history = entries.map(([day, percent], index) =>
      revision(index + 1, `${day}T09:00:00.000Z`, percent * 10_000, ''),
    )
    expect(chart({ history }).steps.map(({ labelled }) => labelled)).toEqual([
      'always',
      'never',
      'wide',
      'never',
      'always',
    ])
  })

  it('labels no value that would touch the last, which stands left of its step', () => {
    const days = ['2026-06-25', '2026-09-17', '2026-09-28'] // the last two 11 days of 97 apart
    const history = days.map((day, index) =>
      revision(index + 1, `${day}T09:00:00.000Z`, 400_000 + index * 50_000, ''),
    )
    expect(chart({ history }).steps.map(({ labelled }) => labelled)).toEqual([
      'always',
      'never',
      'always',
    ])
  })

  it('labels values beside each other where one stands clear above the other', () => {
    const history = [
      revision(1, '2026-06-25T09:00:00.000Z', 410_000, ''),
      revision(2, '2026-06-26T09:00:00.000Z', 720_000, ''),
    ]
    expect(chart({ history }).steps.map(({ labelled }) => labelled)).toEqual(['always', 'always'])
  })

  it('writes a value above a rise and below a fall, and on the other side where the plot ends', () => {
    const percents = [50, 60, 40, 95, 5]
    const history = percents.map((percent, index) =>
      revision(index + 1, `2026-07-0${index + 1}T09:00:00.000Z`, percent * 10_000, ''),
    )
    expect(chart({ history }).steps.map(({ isBelow }) => isBelow)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ])
  })

  it('stands at the edge with a number that an imported record has before its opening', () => {
    const history = [revision(1, '2026-01-01T00:00:00.000Z', 500_000, '')]
    expect(chart({ history }).steps[0]?.at).toBe(0)
  })
})

it('marks the opening, the close and the months between', () => {
  expect(chart().ticks.map(({ label }) => label)).toEqual(['Jun 25', 'Aug', 'Sep', 'Oct 1'])
})
