import { effectiveClose, instantToMicroseconds, isEligible, PPM_ONE } from '@veridact/shared/domain'
import type { ForecastWindow, Instant } from '@veridact/shared/domain'

import type { RecordedForecast } from '../../ledger/forecasts.ts'

/** A recorded number on the chart; places run from 0 to 1, from left to right and from bottom to top. */
export type ChartPoint = { revision: number; x: number; y: number; isEligible: boolean }

/** Everything that a chart of an option's numbers draws. */
export type HistoryChart = {
  points: ChartPoint[]
  /** Corners of the line: the numbers that count, to the last moment that they were in force. */
  line: { x: number; y: number }[]
  /** Where the question ended before its close. */
  endX: number | undefined
}

type Args = {
  forecasts: readonly Pick<RecordedForecast, 'revision' | 'recordedAt' | 'probabilities'>[]
  /** The index of the option. */
  option: number
  window: ForecastWindow
  /** The last number in force reaches to here, if the question has not ended before. */
  now: Instant
}

/** Lays out the numbers of one option from the opening to the scheduled close, as steps. */
export function historyChart({ forecasts, option, window, now }: Args): HistoryChart {
  const place = placer(window)
  const points = forecasts.map(({ revision, recordedAt, probabilities }) => ({
    revision,
    x: place(recordedAt),
    y: (probabilities[option] ?? 0) / PPM_ONE,
    isEligible: isEligible({ recordedAt }, window),
  }))
  const end = place(effectiveClose(window))
  return {
    points,
    line: stepLine(
      points.filter((point) => point.isEligible),
      Math.min(end, place(now)),
    ),
    endX: window.occurredAt && end < 1 ? end : undefined,
  }
}

function stepLine(points: readonly ChartPoint[], end: number): HistoryChart['line'] {
  return points.flatMap(({ x, y }, index) => [
    { x, y },
    { x: Math.max(x, points[index + 1]?.x ?? end), y },
  ])
}

function placer({ openAt, closeAt }: ForecastWindow) {
  const start = instantToMicroseconds(openAt)
  // an imported record may close at its opening
  const length = Math.max(1, Number(instantToMicroseconds(closeAt) - start))
  return (instant: Instant) =>
    Math.min(1, Math.max(0, Number(instantToMicroseconds(instant) - start) / length))
}
