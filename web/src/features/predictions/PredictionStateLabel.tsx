import type { PredictionSummary } from '@veridact/shared/client'

import { StateLabel } from '../../ui/state/StateLabel.tsx'
import { outcomeWord, stateOf } from './standing.ts'

/** Where a prediction stands: glyph and word, of several outcomes the one that happened. */
export function PredictionStateLabel({ prediction }: { prediction: PredictionSummary }) {
  return <StateLabel state={stateOf(prediction)}>{outcomeWord(prediction)}</StateLabel>
}
