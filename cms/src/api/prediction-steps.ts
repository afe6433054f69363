import type { PredictionSummary } from '@veridact/shared/contract'
import { instantToMicroseconds, isBefore, microsecondsToInstant } from '@veridact/shared/domain'

import type { RecentForecast } from '../ledger/recent-forecasts.ts'

type Step = PredictionSummary['steps'][number]

const RECENT_MICROSECONDS = 7n * 86_400_000_000n

/** The instant since which a move is recent. */
export function recentSince(now: string): string {
  return microsecondsToInstant(instantToMicroseconds(now) - RECENT_MICROSECONDS)
}

/** How the number of the option that stands for the question went. */
export function toSteps(
  forecasts: readonly RecentForecast[],
  { isBinary }: { isBinary: boolean },
): Step[] {
  const place = isBinary ? 0 : placeOfGreatest(forecasts.at(-1)?.probabilities ?? [])
  return forecasts.flatMap(({ at, probabilities }) => {
    const ppm = probabilities[place]
    return ppm === undefined ? [] : [{ at, ppm }]
  })
}

/**
 * How far the number is from the one in force seven days ago, or from the first if it is younger; `null`
 * without a number.
 */
export function moveOf(steps: readonly Step[], now: string): number | null {
  const since = recentSince(now)
  const before = steps.findLast(({ at }) => !isBefore(since, at)) ?? steps[0]
  const last = steps.at(-1)
  return before && last ? last.ppm - before.ppm : null
}

function placeOfGreatest(numbers: readonly number[]): number {
  return numbers.indexOf(Math.max(...numbers))
}
