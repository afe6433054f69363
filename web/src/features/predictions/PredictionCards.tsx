import type { PredictionSummary } from '@veridact/shared/client'

import { PredictionCard } from './PredictionCard.tsx'
import styles from './PredictionCards.module.css'

/** The predictions of an article side by side, on narrower pages one below the other. */
export function PredictionCards({ predictions }: { predictions: readonly PredictionSummary[] }) {
  return (
    <ul className={styles.cards}>
      {predictions.map((prediction) => (
        <li key={prediction.id}>
          <PredictionCard prediction={prediction} />
        </li>
      ))}
    </ul>
  )
}
