import type { PredictionSummary } from '@veridact/shared/client'

import type { LeadingOption } from './standing.ts'

type Props = { prediction: Pick<PredictionSummary, 'type'>; leading: LeadingOption }

/** Of several outcomes, the one whose number is shown. */
export function MostLikely({ prediction, leading }: Props) {
  if (prediction.type === 'binary') return null
  return <p className="small">Most likely: {leading.option.label}</p>
}
