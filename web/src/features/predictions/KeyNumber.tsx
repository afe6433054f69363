import type { PredictionSummary } from '@veridact/shared/client'
import { formatShortDay } from '@veridact/shared/domain'

import { paths } from '../../app/paths.ts'
import { HundredKey } from '../../ui/hundred/HundredKey.tsx'
import { Link } from '../../ui/link/Link.tsx'
import { Probability } from '../../ui/numbers/Probability.tsx'
import { PredictionScale } from './PredictionScale.tsx'
import styles from './KeyNumber.module.css'
import { MostLikely } from './MostLikely.tsx'
import { PredictionStateLabel } from './PredictionStateLabel.tsx'
import { dateLine, leadingOption, stateOf } from './standing.ts'
import { keyItems, timesInHundred } from './words.ts'

/** The first of an article's predictions, beside its lede. */
export function KeyNumber({ prediction }: { prediction: PredictionSummary }) {
  const { slug, question, steps, timezone, seqRange } = prediction
  const leading = leadingOption(prediction)
  const lastStep = steps.at(-1)
  return (
    <aside className={`record-line ${styles.keyNumber}`} aria-label="The key number">
      <p className={styles.question}>
        <Link href={paths.prediction(slug)}>{question}</Link>
      </p>
      {leading && (
        <>
          <MostLikely prediction={prediction} leading={leading} />
          <p className={styles.number}>
            <Probability
              size="rail"
              ppm={leading.ppm}
              printed={leading.printed}
              state={stateOf(prediction)}
            />
            <span className={styles.words}>
              {timesInHundred(leading.ppm)}
              <br />
              by our estimate{lastStep && `, ${formatShortDay(lastStep.at, timezone)}`}
            </span>
          </p>
          <PredictionScale prediction={prediction} leading={leading} sizes={['LX', 'L']} />
          <HundredKey items={keyItems(prediction, leading)} />
        </>
      )}
      <p className={styles.state}>
        <PredictionStateLabel prediction={prediction} />
        <span>{dateLine(prediction)}</span>
        {seqRange && (
          <Link href={`${paths.prediction(slug)}#proof`} className="on-record">
            {`Entry ${seqRange.last.toLocaleString('en-US')}`}
          </Link>
        )}
      </p>
    </aside>
  )
}
