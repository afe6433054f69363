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

/** The window of a prediction, and whether it was annulled. */
export type ShownWindow = ForecastWindow & { isAnnulled: boolean }

/**
 * The forecasts with which a prediction is shown, in order of time: the first is its number at publication,
 * the last the one in force, after the close for ever. They are those that count. A question annulled
 * because it had happened when it opened (P10) has none of these; it is shown, for nothing, with what was
 * said of it before its scheduled close.
 *
 * @throws {RangeError} when an instant is unreadable.
 */
export function shownForecasts<Forecast extends RecordedForecast>(
  history: readonly Forecast[],
  { isAnnulled, occurredAt, ...scheduled }: ShownWindow,
): Forecast[] {
  const hadHappened = occurredAt !== undefined && !isBefore(scheduled.openAt, occurredAt)
  return isAnnulled && hadHappened
    ? eligibleForecasts(history, scheduled)
    : eligibleForecasts(history, { ...scheduled, occurredAt })
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
