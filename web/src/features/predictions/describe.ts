import type { PredictionSummary } from '@veridact/shared/client'

import { dateLine, leadingOption } from './standing.ts'

/** A prediction in a sentence, for search results and whoever shares it: "62%, by our estimate. …" */
export function describePrediction(prediction: PredictionSummary): string {
  const { type, imported } = prediction
  const leading = leadingOption(prediction)
  const day = `${dateLine(prediction)}.`
  if (!leading) return day
  const whose = imported ? `recorded by ${imported.source}` : 'by our estimate'
  const number = `${leading.printed}, ${whose}.`
  return type === 'binary' ? `${number} ${day}` : `${leading.option.label}: ${number} ${day}`
}
