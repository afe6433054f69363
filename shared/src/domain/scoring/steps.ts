import { effectiveClose, eligibleForecasts, type ForecastWindow } from '../eligibility.ts'
import { instantToMicroseconds, type Instant } from '../instant.ts'

/** A forecast in force from an instant, in microseconds, until the next one or the effective close. */
export type Step = { from: bigint; until: bigint; probabilities: readonly number[] }

/** A forecast as the ledger or an imported record has it. */
export type TimedForecast = { recordedAt: Instant; probabilities: readonly number[] }

const DAY = 86_400_000_000n

/**
 * The step function that is scored: the eligible forecasts, each from its instant to the next, the last
 * one to the effective close. Empty when none is eligible.
 *
 * @throws {RangeError} when an instant is unreadable.
 */
export function stepsOf(history: readonly TimedForecast[], window: ForecastWindow): Step[] {
  const end = instantToMicroseconds(effectiveClose(window))
  const starts = eligibleForecasts(history, window).map(({ recordedAt, probabilities }) => ({
    from: instantToMicroseconds(recordedAt),
    probabilities,
  }))
  return starts.map((start, index) => ({ ...start, until: starts[index + 1]?.from ?? end }))
}

/** ∫ value(t) dt over the steps, in microseconds. */
export function integrate(steps: readonly Step[], value: (step: Step) => number): number {
  return steps.reduce((sum, step) => sum + value(step) * Number(step.until - step.from), 0)
}

/** Mean of a value over the time from the first forecast to the effective close; NaN without a step. */
export function timeAverage(steps: readonly Step[], value: (step: Step) => number): number {
  return integrate(steps, value) / integrate(steps, () => 1)
}

/**
 * Mean over UTC days of the value in force at the end of each, from the first forecast's day to the day of
 * the last instant before the effective close, which ends there. A forecast at exactly 00:00 belongs to the
 * day that begins. NaN without a step.
 *
 * Source: the Good Judgment Project's daily scoring; B. Mellers et al. (2014), Psychological Science 25(5).
 */
export function dailyAverage(steps: readonly Step[], value: (step: Step) => number): number {
  let days = 0
  let sum = 0
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1
    const ends = endsOfDay(step) + (isLast && step.until % DAY !== 0n ? 1 : 0)
    days += ends
    sum += ends * value(step)
  }
  return sum / days
}

// how many midnights lie in (from, until]
function endsOfDay({ from, until }: Step): number {
  return Number(floorDay(until) - floorDay(from))
}

function floorDay(microseconds: bigint): bigint {
  const day = microseconds / DAY
  return microseconds % DAY < 0n ? day - 1n : day
}
