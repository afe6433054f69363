import type { PredictionSummary } from '@veridact/shared/client'

import { paths } from '../../app/paths.ts'
import type { HundredSize } from '../../ui/hundred/sizes.ts'
import { Link } from '../../ui/link/Link.tsx'
import { Probability } from '../../ui/numbers/Probability.tsx'
import styles from './NumberAndScale.module.css'
import { PredictionScale } from './PredictionScale.tsx'
import { leadingOption, stateOf } from './standing.ts'

type Props = {
  prediction: PredictionSummary
  /** The lead's number stands above its scale, a story's beside it. */
  kind: 'lead' | 'story'
}

const SIZES = { lead: ['LX', 'L'], story: ['L', 'M'] } as const satisfies Record<
  Props['kind'],
  readonly HundredSize[]
>

/** An article's first prediction in a list of articles: question, number and strokes, one link. */
export function NumberAndScale({ prediction, kind }: Props) {
  const leading = leadingOption(prediction)
  if (!leading) return null
  return (
    <div className={styles[kind]}>
      <p className={styles.question}>
        <Link href={paths.prediction(prediction.slug)}>{prediction.question}</Link>
        {prediction.type === 'multiple_choice' && ` Most likely: ${leading.option.label}`}
      </p>
      <p className={styles.number}>
        <Probability
          size={kind === 'lead' ? 'rail' : 'row'}
          ppm={leading.ppm}
          printed={leading.printed}
          state={stateOf(prediction)}
        />
      </p>
      <div className={styles.scale}>
        <PredictionScale prediction={prediction} leading={leading} sizes={SIZES[kind]} />
      </div>
    </div>
  )
}
