import type { PredictionSummary } from '@veridact/shared/client'
import { printPercent } from '@veridact/shared/domain'

import { paths } from '../../app/paths.ts'
import { Link } from '../../ui/link/Link.tsx'
import { Probability } from '../../ui/numbers/Probability.tsx'
import { ChangeOrEnd } from './ChangeOrEnd.tsx'
import { MostLikely } from './MostLikely.tsx'
import styles from './PredictionCard.module.css'
import { PredictionScale } from './PredictionScale.tsx'
import { dateLine, leadingOption, stateOf } from './standing.ts'

/** A prediction of an article: its question, number, strokes, and the way to all the reasoning. */
export function PredictionCard({ prediction }: { prediction: PredictionSummary }) {
  const leading = leadingOption(prediction)
  const href = paths.prediction(prediction.slug)
  return (
    <article className={`record-line ${styles.card}`}>
      <div className={styles.question}>
        <h3 className="heading-3">
          <Link href={href}>{prediction.question}</Link>
        </h3>
        {leading && <MostLikely prediction={prediction} leading={leading} />}
      </div>
      <div className={styles.numberAndScale}>
        <p className={styles.number}>
          {leading && (
            <Probability
              size="card"
              ppm={leading.ppm}
              printed={leading.printed}
              state={stateOf(prediction)}
            />
          )}
          <ChangeOrEnd prediction={prediction} leading={leading} />
        </p>
        {leading && (
          <PredictionScale prediction={prediction} leading={leading} sizes={['L', 'M']} />
        )}
        {leading?.openingPpm !== undefined && (
          <p className="small">{printPercent(leading.openingPpm)} at publication</p>
        )}
        <p className={styles.foot}>
          <span>{dateLine(prediction)}</span>
          <Link href={href} className={styles.more}>
            Full reasoning<span className="visually-hidden">: {prediction.question}</span>
          </Link>
        </p>
      </div>
    </article>
  )
}
