import type { PredictionSummary } from '@veridact/shared/client'

import { Change } from '../../ui/numbers/Change.tsx'
import { PredictionStateLabel } from './PredictionStateLabel.tsx'
import type { LeadingOption } from './standing.ts'

type Props = { prediction: PredictionSummary; leading: LeadingOption | undefined }

/** While a question is open, how far its number has moved; after that, how it stands. */
export function ChangeOrEnd({ prediction, leading }: Props) {
  if (prediction.state !== 'open' || leading?.openingPpm === undefined) {
    return <PredictionStateLabel prediction={prediction} />
  }
  return <Change fromPpm={leading.openingPpm} toPpm={leading.ppm} />
}
