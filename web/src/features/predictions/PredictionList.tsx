import type { PredictionSummary } from '@veridact/shared/client'

import type { PredictionFilter } from '../../app/paths.ts'
import { groupByMonth } from './group-by-month.ts'
import styles from './PredictionList.module.css'
import { PredictionRow } from './PredictionRow.tsx'

type Props = {
  predictions: readonly PredictionSummary[]
  sort: NonNullable<PredictionFilter['sort']>
}

/** Predictions by the month in which they close, or in which they were opened; by their moves in one run. */
export function PredictionList({ predictions, sort }: Props) {
  const [field, label] =
    sort === 'newest' ? (['openAt', 'Opened'] as const) : (['closeAt', 'Closes'] as const)
  const groups =
    sort === 'moved' ? [{ month: undefined, predictions }] : groupByMonth(predictions, field)
  return (
    <div className={`margin-rule ${styles.list}`}>
      {groups.map(({ month, predictions: ofMonth }, index) => (
        <section key={`${month} ${index}`} className={styles.group} aria-label={month}>
          {month && (
            <h2 className={`hanging-head ${styles.month}`}>
              {sort === 'newest' && <span className="visually-hidden">Opened in </span>}
              {month}
            </h2>
          )}
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
