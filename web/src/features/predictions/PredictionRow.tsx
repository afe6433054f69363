import type { PredictionSummary } from '@veridact/shared/client'
import { formatDay, toMillisecond } from '@veridact/shared/domain'

import { paths } from '../../app/paths.ts'
import { isSample } from '../../app/sample-record.ts'
import { useFirstView } from '../../app/use-first-view.ts'
import { Link } from '../../ui/link/Link.tsx'
import { Probability } from '../../ui/numbers/Probability.tsx'
import { Sparkline } from '../../ui/numbers/Sparkline.tsx'
import { ChangeOrEnd } from './ChangeOrEnd.tsx'
import { MostLikely } from './MostLikely.tsx'
import styles from './PredictionRow.module.css'
import { PredictionScale } from './PredictionScale.tsx'
import { sparklineSteps } from './sparkline-steps.ts'
import { leadingOption, stateOf } from './standing.ts'

type Props = {
  prediction: PredictionSummary
  /** The day the list is ordered by, in the margin; without it the row stands in a narrow column. */
  day?: { label: string; instant: string } | undefined
  /** Whether the way of its number is drawn at its end, where there is room. */
  hasSparkline?: boolean
}

/** A prediction in a list. Rows below one another share the zero of their scales. */
export function PredictionRow({ prediction, day, hasSparkline = false }: Props) {
  const leading = leadingOption(prediction)
  const { now } = useFirstView()
  return (
    <li className={day ? `tracks ${styles.row}` : styles.narrow}>
      {day && (
        <p className={`in-margin ${styles.date}`}>
          <span className="visually-hidden">{day.label} </span>
          <time dateTime={toMillisecond(day.instant)}>
            {formatDay(day.instant, prediction.timezone)}
          </time>
          {prediction.category && (
            <span className={styles.category}>{prediction.category.name}</span>
          )}
          {isSample(prediction) && <span className={styles.category}>Sample record</span>}
        </p>
      )}
      <div className={`in-text-and-rail ${styles.cells}`}>
        <div className={styles.question}>
          <h3 className={`heading-3 ${styles.title}`}>
            <Link href={paths.prediction(prediction.slug)}>{prediction.question}</Link>
          </h3>
          {leading && <MostLikely prediction={prediction} leading={leading} />}
        </div>
        <div className={styles.scale}>
          {leading && <PredictionScale prediction={prediction} leading={leading} sizes={['M']} />}
        </div>
        <p className={styles.number}>
          {leading && (
            <Probability
              size="row"
              ppm={leading.ppm}
              printed={leading.printed}
              state={stateOf(prediction)}
            />
          )}
        </p>
        <p className={styles.end}>
          <ChangeOrEnd prediction={prediction} leading={leading} />
        </p>
        {hasSparkline && (
          <div className={styles.sparkline}>
            <Sparkline steps={sparklineSteps(prediction, now)} />
          </div>
        )}
      </div>
    </li>
  )
}
