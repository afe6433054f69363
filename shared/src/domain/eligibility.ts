import type { Instant } from './instant.ts'
import { earlierOf, instantToMicroseconds, isBefore } from './instant.ts'

/** The time in which forecasts count. */
export type ForecastWindow = {
  openAt: Instant
  /** The scheduled close. */
  closeAt: Instant
  /** When it happened, if it has: the `resolvedAt` of an imported record. */
  occurredAt?: Instant | undefined
}

/** All that the rules of a history look at in a forecast. */
export type RecordedForecast = {
  /** When it went on the record; an imported forecast's own instant. */
  recordedAt: Instant
}

/**
 * When forecasting ends: the scheduled close, or the event if that comes first (P8).
 *
 * @throws {RangeError} when an instant is unreadable.
 */
export function effectiveClose({
  closeAt,
  occurredAt,
}: Pick<ForecastWindow, 'closeAt' | 'occurredAt'>): Instant {
  return occurredAt === undefined ? closeAt : earlierOf(closeAt, occurredAt)
}

/**
 * Whether a forecast counts (P8): openAt ≤ recordedAt < effectiveClose, to the microsecond. One made at
 * the very instant of the close does not. What does not count stays on the record and moves no number.
 *
 * @throws {RangeError} when an instant is unreadable.
 */
export function isEligible({ recordedAt }: RecordedForecast, window: ForecastWindow): boolean {
  return isWithin(instantToMicroseconds(recordedAt), readWindow(window))
}

/**
 * The forecasts that count, in order of time. The history is given in the order in which it was written;
 * of several at one instant only the last written is left.
 *
 * @throws {RangeError} when an instant is unreadable.
 */
export function eligibleForecasts<Forecast extends RecordedForecast>(
  history: readonly Forecast[],
  window: ForecastWindow,
): Forecast[] {
  const span = readWindow(window)
  const inOrder = history
    .map((forecast) => [instantToMicroseconds(forecast.recordedAt), forecast] as const)
    .filter(([microseconds]) => isWithin(microseconds, span))
    .toSorted(([a], [b]) => Number(a - b))
  // a later entry of the same key takes the place of the earlier
  return [...new Map(inOrder).values()]
}

/**
 * The first forecast that counts: the number the reader was first given, "at publication".
 *
 * @returns `undefined` when none counts.
 * @throws {RangeError} when an instant is unreadable.
 */
export function openingForecast<Forecast extends RecordedForecast>(
  history: readonly Forecast[],
  window: ForecastWindow,
): Forecast | undefined {
  return eligibleForecasts(history, window).at(0)
}

/**
 * The last forecast that counts, so far if the question still runs.
 *
 * @returns `undefined` when none counts.
 * @throws {RangeError} when an instant is unreadable.
 */
export function closingForecast<Forecast extends RecordedForecast>(
  history: readonly Forecast[],
  window: ForecastWindow,
): Forecast | undefined {
  return eligibleForecasts(history, window).at(-1)
}

/**
 * The forecast in force at an instant: the last that counts and was recorded by then. After the close it
 * is the closing forecast for ever.
 *
 * @returns `undefined` before the first, and when none counts.
 * @throws {RangeError} when an instant is unreadable.
 */
export function currentForecast<Forecast extends RecordedForecast>(
  history: readonly Forecast[],
  window: ForecastWindow & { at: Instant },
): Forecast | undefined {
  const counting = eligibleForecasts(history, window)
  return counting.findLast(({ recordedAt }) => !isBefore(window.at, recordedAt))
}

/** The span in which forecasts count, in microseconds, without its end. */
type Span = { from: bigint; until: bigint }

function readWindow(window: ForecastWindow): Span {
  return {
    from: instantToMicroseconds(window.openAt),
    until: instantToMicroseconds(effectiveClose(window)),
  }
}

function isWithin(microseconds: bigint, { from, until }: Span): boolean {
  return microseconds >= from && microseconds < until
}
