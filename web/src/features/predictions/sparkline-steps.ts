import type { PredictionSummary } from '@veridact/shared/client'
import { effectiveClose, earlierOf, instantToMicroseconds } from '@veridact/shared/domain'

import type { SparklineStep } from '../../ui/numbers/Sparkline.tsx'

/** The way of a number from the opening to now, or to the end of what counts. */
export function sparklineSteps(
  {
    steps,
    openAt,
    closeAt,
    outcome,
  }: Pick<PredictionSummary, 'steps' | 'openAt' | 'closeAt' | 'outcome'>,
  now: string,
): SparklineStep[] {
  const occurredAt = outcome?.occurredAt ?? undefined
  const start = milliseconds(openAt)
  const end = milliseconds(earlierOf(now, effectiveClose({ closeAt, occurredAt })))
  const length = Math.max(1, end - start)
  return steps.map(({ at, ppm }) => ({
    at: Math.min(1, Math.max(0, (milliseconds(at) - start) / length)),
    ppm,
  }))
}

function milliseconds(instant: string): number {
  return Number(instantToMicroseconds(instant)) / 1000
}
