import type { PredictionSummary } from '@veridact/shared/client'

import { StateLabel } from '../../ui/state/StateLabel.tsx'
import { labelStateOf, outcomeWord } from './standing.ts'

/** Where a prediction stands: glyph and word, of several outcomes the one that happened. */
export function PredictionStateLabel({ prediction }: { prediction: PredictionSummary }) {
  return <StateLabel state={labelStateOf(prediction)}>{outcomeWord(prediction)}</StateLabel>
}
