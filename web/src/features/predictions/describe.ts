import type { PredictionSummary } from '@veridact/shared/client'
import { formatDay } from '@veridact/shared/domain'

import { leadingOption } from './standing.ts'

/** A prediction in a sentence, for search results and whoever shares it: "62%, by our estimate. …" */
export function describePrediction(prediction: PredictionSummary): string {
  const { type, closeAt, timezone, imported } = prediction
  const leading = leadingOption(prediction)
  const closes = `Closes ${formatDay(closeAt, timezone)}.`
  if (!leading) return closes
  const whose = imported ? `recorded by ${imported.source}` : 'by our estimate'
  const number = `${leading.printed}, ${whose}.`
  return type === 'binary' ? `${number} ${closes}` : `${leading.option.label}: ${number} ${closes}`
}
