import type { PredictionSummary } from '@veridact/shared/client'

import { Hundred } from '../../ui/hundred/Hundred.tsx'
import type { HundredSize } from '../../ui/hundred/sizes.ts'
import type { LeadingOption } from './standing.ts'
import { scaleOf, sentenceOf } from './words.ts'

type Props = {
  prediction: PredictionSummary
  leading: LeadingOption
  sizes: readonly HundredSize[]
}

/** The strokes of a prediction, with the sentence that stands for them. */
export function PredictionScale({ prediction, leading, sizes }: Props) {
  return (
    <Hundred
      {...scaleOf(prediction, leading)}
      sizes={sizes}
      sentence={sentenceOf(prediction, leading)}
    />
  )
}
