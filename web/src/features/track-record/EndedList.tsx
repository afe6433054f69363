import type { PredictionSummary } from '@veridact/shared/client'
import { formatDay, printPercent } from '@veridact/shared/domain'

import { paths } from '../../app/paths.ts'
import { Link } from '../../ui/link/Link.tsx'
import { StateLabel } from '../../ui/state/StateLabel.tsx'
import { Table } from '../../ui/table/Table.tsx'
import styles from './EndedList.module.css'

type Props = { state: 'annulled' | 'ambiguous'; predictions: readonly PredictionSummary[] }

/** The questions that ended without a Yes or No; they count for nothing, and they stay here. */
export function EndedList({ state, predictions }: Props) {
  return (
    <Table
      caption={state === 'annulled' ? 'Annulled questions' : 'Ambiguous questions'}
      columns={[
        { head: 'Question' },
        { head: 'Our number', isNumber: true },
        { head: 'Ended' },
        { head: 'Reason' },
      ]}
      rows={predictions.map((prediction) => ({
        id: prediction.id,
        cells: [
          <Link
            key="question"
            href={paths.prediction(prediction.slug)}
            className={`heading-3 ${styles.question}`}
          >
            {prediction.question}
          </Link>,
          <LastNumber key="number" prediction={prediction} />,
          <div key="state" className={styles.state}>
            <StateLabel state={state}>
              {formatDay(prediction.outcome?.occurredAt ?? prediction.closeAt)}
            </StateLabel>
          </div>,
          <div key="reason" className={styles.reason}>
            {prediction.outcome?.note ?? 'Its source gives none.'}
          </div>,
        ],
      }))}
    />
  )
}

/** Of several options none stands for the question. Struck out where the question was flawed; where reality was unclear it stands. */
function LastNumber({ prediction: { type, options, state } }: { prediction: PredictionSummary }) {
  const ppm = type === 'binary' ? options[0]?.current?.ppm : undefined
  if (ppm === undefined) return '–'
  const Element = state === 'annulled' ? 's' : 'span'
  return <Element className={styles.number}>{printPercent(ppm)}</Element>
}
