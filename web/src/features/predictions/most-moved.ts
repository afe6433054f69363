import type { PredictionSummary } from '@veridact/shared/client'
import { pointsMoved } from '@veridact/shared/domain'

import { leadingOption } from './standing.ts'

/** The predictions whose number is furthest from where it was at publication, those that never moved left out. */
export function mostMoved(
  predictions: readonly PredictionSummary[],
  count: number,
): PredictionSummary[] {
  return predictions
    .map((prediction) => ({ prediction, distance: distanceMoved(prediction) }))
    .filter(({ distance }) => distance > 0)
    .toSorted((a, b) => b.distance - a.distance)
    .slice(0, count)
    .map(({ prediction }) => prediction)
}

function distanceMoved(prediction: PredictionSummary): number {
  const leading = leadingOption(prediction)
  if (leading?.openingPpm === undefined) return 0
  return Math.abs(pointsMoved({ fromPpm: leading.openingPpm, toPpm: leading.ppm }))
}
