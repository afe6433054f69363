import type { PredictionSummary } from '@veridact/shared/client'

import { groupByMonth } from './group-by-month.ts'
import styles from './PredictionList.module.css'
import { PredictionRow } from './PredictionRow.tsx'

type Props = { predictions: readonly PredictionSummary[]; sort: 'closing' | 'newest' }

/** Predictions by the month in which they close, or in which they were opened. */
export function PredictionList({ predictions, sort }: Props) {
  const [field, label] =
    sort === 'closing' ? (['closeAt', 'Closes'] as const) : (['openAt', 'Opened'] as const)
  return (
    <div className={`margin-rule ${styles.list}`}>
      {groupByMonth(predictions, field).map(({ month, predictions: ofMonth }, index) => (
        <section key={`${month} ${index}`} className={styles.group} aria-label={month}>
          <h2 className={`hanging-head ${styles.month}`}>
            {sort === 'newest' && <span className="visually-hidden">Opened in </span>}
            {month}
          </h2>
          <ol>
            {ofMonth.map((prediction) => (
              <PredictionRow
                key={prediction.id}
                prediction={prediction}
                day={{ label, instant: prediction[field] }}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
