import type { PredictionSummary } from '@veridact/shared/client'
import { formatDay, printPercent } from '@veridact/shared/domain'

import { paths } from '../../app/paths.ts'
import { Link } from '../../ui/link/Link.tsx'
import { StateLabel } from '../../ui/state/StateLabel.tsx'
import { Table } from '../../ui/table/Table.tsx'
import styles from './EndedList.module.css'

type Props = { predictions: readonly PredictionSummary[] }

/** Every resolved question with its first and last number: what there is while figures say nothing. */
export function ResolvedList({ predictions }: Props) {
  return (
    <Table
      caption="Resolved questions"
      columns={[
        { head: 'Question' },
        { head: 'At publication', isNumber: true },
        { head: 'At the end', isNumber: true },
        { head: 'What happened' },
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
          ...numbersOf(prediction),
          <WhatHappened key="happened" prediction={prediction} />,
        ],
      }))}
    />
  )
}

/** Of a binary question what was said of Yes, of another what was said of the option that happened. */
function numbersOf({ type, options, outcome }: PredictionSummary) {
  const named = type === 'binary' ? 'yes' : outcome?.option
  const option = options.find(({ id }) => id === named)
  return [option?.opening, option?.current].map((said) => (said ? printPercent(said.ppm) : '–'))
}

function WhatHappened({
  prediction: { type, options, outcome, closeAt },
}: {
  prediction: PredictionSummary
}) {
  const option = options.find(({ id }) => id === outcome?.option)
  const state = type === 'binary' && outcome?.option === 'no' ? 'no' : 'yes'
  return (
    <StateLabel state={state}>
      {option?.label ?? 'Resolved'}, {formatDay(outcome?.occurredAt ?? closeAt)}
    </StateLabel>
  )
}
