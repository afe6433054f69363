import type { PredictionSummary } from '@veridact/shared/client'

import type { PredictionFilter } from '../../app/paths.ts'
import { groupByMonth } from './group-by-month.ts'
import styles from './PredictionList.module.css'
import { PredictionRow } from './PredictionRow.tsx'
import { statesInWords } from './state-counts.ts'

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
      <ColumnHeads day={label} />
      {groups.map(({ month, predictions: ofMonth }, index) => (
        <section key={`${month} ${index}`} className={styles.group} aria-label={month}>
          {month && (
            <header className={`tracks ${styles.month}`}>
              <h2 className="hanging-head in-margin">
                {sort === 'newest' && <span className="visually-hidden">Opened in </span>}
                {month}
              </h2>
              <p className="small in-text-and-rail">{statesInWords(ofMonth)}</p>
            </header>
          )}
          <ol>
            {ofMonth.map((prediction) => (
              <PredictionRow
                key={prediction.id}
                prediction={prediction}
                hasSparkline
                day={{ label, instant: prediction[field] }}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

/** The names of the columns, where the rows have columns. */
function ColumnHeads({ day }: { day: string }) {
  return (
    <div className={`tracks small ${styles.heads}`} aria-hidden="true">
      <span className="in-margin">{day}</span>
      <span className={`in-text-and-rail ${styles.columns}`}>
        <span>Question</span>
        <span>In a hundred futures</span>
        <span>Now</span>
        <span>Change, or end</span>
        <span>Since opening</span>
      </span>
    </div>
  )
}
