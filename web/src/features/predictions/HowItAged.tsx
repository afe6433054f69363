import type { PredictionSummary } from '@veridact/shared/client'

import { paths } from '../../app/paths.ts'
import { isSample } from '../../app/sample-record.ts'
import { Link } from '../../ui/link/Link.tsx'
import { Arrow } from '../../ui/numbers/Arrow.tsx'
import { Probability } from '../../ui/numbers/Probability.tsx'
import { Paragraphs } from './Criteria.tsx'
import styles from './HowItAged.module.css'
import { MostLikely } from './MostLikely.tsx'
import { PredictionStateLabel } from './PredictionStateLabel.tsx'
import { dateLine, endDay, hasEnded, leadingOption, stateOf } from './standing.ts'
import { Evidence } from './WhatHappened.tsx'
import { gapWords } from './words.ts'

type Props = {
  predictions: readonly PredictionSummary[]
  /** What an editor has to say of it. */
  note: string | null
}

/** What an article said and what came of it; the sample record apart, under its name. */
export function HowItAged({ predictions, note }: Props) {
  const own = predictions.filter((prediction) => !isSample(prediction))
  const sample = predictions.filter((prediction) => isSample(prediction) && hasEnded(prediction))
  return (
    <div className={styles.aged}>
      {note && (
        <div className="prose">
          <Paragraphs text={note} />
        </div>
      )}
      {own.length > 0 && <AgedTable caption="How this aged" predictions={own} />}
      {sample.length > 0 && (
        <div>
          <p className={styles.label}>
            <strong>Sample record.</strong> None of our own questions is scored yet. These are
            invented, and show how a story ages here.
          </p>
          <AgedTable caption="How this aged, sample record" predictions={sample} />
        </div>
      )}
    </div>
  )
}

type TableProps = { caption: string; predictions: readonly PredictionSummary[] }

function AgedTable({ caption, predictions }: TableProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr className="small">
          <th scope="col">Prediction</th>
          <th scope="col">At publication</th>
          <th scope="col">Now</th>
          <th scope="col">What happened</th>
        </tr>
      </thead>
      <tbody>
        {predictions.map((prediction) => (
          <AgedRow key={prediction.id} prediction={prediction} />
        ))}
      </tbody>
    </table>
  )
}

function AgedRow({ prediction }: { prediction: PredictionSummary }) {
  const { slug, question, outcome } = prediction
  const leading = leadingOption(prediction)
  return (
    <tr>
      <th scope="row" className={styles.question}>
        <Link href={paths.prediction(slug)}>{question}</Link>
        {leading && <MostLikely prediction={prediction} leading={leading} />}
      </th>
      <td className={styles.number}>
        {leading?.openingPpm !== undefined && <Probability size="text" ppm={leading.openingPpm} />}
        <span className={styles.arrow}>
          <Arrow to="right" />
        </span>
      </td>
      <td className={styles.number}>
        {leading && (
          <Probability
            size="text"
            ppm={leading.ppm}
            printed={leading.printed}
            state={stateOf(prediction)}
          />
        )}
        {hasEnded(prediction) && <span className={`small ${styles.atEnd}`}> at the end</span>}
      </td>
      <td className={styles.happened}>
        <PredictionStateLabel prediction={prediction} />
        <p className="secondary">
          {[hasEnded(prediction) ? endDay(prediction) : dateLine(prediction), gapWords(prediction)]
            .filter((words) => words !== undefined)
            .join('. ')}
        </p>
        {outcome && <Evidence addresses={outcome.evidence} />}
      </td>
    </tr>
  )
}
