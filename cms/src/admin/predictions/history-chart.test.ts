import { expect, it } from 'vitest'

import { historyChart } from './history-chart.ts'

const day = (date: number) => `2026-06-${String(date).padStart(2, '0')}T00:00:00Z`
/** Ten days. */
const window = { openAt: day(1), closeAt: day(11) }
const forecast = (revision: number, date: number, yes: number) => ({
  revision,
  recordedAt: day(date),
  probabilities: [yes, 1_000_000 - yes],
})
const forecasts = [forecast(1, 1, 600_000), forecast(2, 6, 800_000)]

it('steps from number to number, and holds the last until now', () => {
  const { line, endX } = historyChart({ forecasts, option: 0, window, now: day(9) })
  expect(line).toEqual([
    { x: 0, y: 0.6 },
    { x: 0.5, y: 0.6 },
    { x: 0.5, y: 0.8 },
    { x: 0.8, y: 0.8 },
  ])
  expect(endX).toBeUndefined()
})

it('ends at the close, however late it is looked at', () => {
  const { line } = historyChart({ forecasts, option: 1, window, now: '2027-01-01T00:00:00Z' })
  expect(line.at(-1)).toEqual({ x: 1, y: 0.2 })
})

it('case 12: draws one step of a single number', () => {
  const { line } = historyChart({
    forecasts: [forecast(1, 1, 600_000)],
    option: 0,
    window,
    now: day(3),
  })
  expect(line).toEqual([
    { x: 0, y: 0.6 },
    { x: 0.2, y: 0.6 },
  ])
})

it('shows a number made after the event, and does not let it move the line', () => {
  const ended = { ...window, occurredAt: day(4) }
  const { points, line, endX } = historyChart({ forecasts, option: 0, window: ended, now: day(9) })
  expect(points.map(({ isEligible }) => isEligible)).toEqual([true, false])
  expect(line).toEqual([
    { x: 0, y: 0.6 },
    { x: 0.3, y: 0.6 },
  ])
  expect(endX).toBeCloseTo(0.3, 10)
})

it('draws an imported record that closes at its opening', () => {
  const empty = { openAt: day(1), closeAt: day(1) }
  const { points, line } = historyChart({ forecasts, option: 0, window: empty, now: day(2) })
  expect(points.map(({ x }) => x)).toEqual([0, 1])
  expect(line).toEqual([])
})
