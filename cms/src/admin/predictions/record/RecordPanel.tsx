'use client'

import type { DeskRecord } from '../../../ledger/desk-record.ts'
import { CriteriaPanel } from '../criteria/CriteriaPanel.tsx'
import type { CategoryChoice } from '../criteria/WordInput.tsx'
import type { EndedPrediction } from '../endings/ended-prediction.ts'
import { EndingPanel } from '../endings/EndingPanel.tsx'
import { EntryTable } from './EntryTable.tsx'
import { ExtendPrediction } from './ExtendPrediction.tsx'
import { useRecord } from './use-record.ts'

type Props = {
  prediction: EndedPrediction
  initialRecord: DeskRecord
  categories: readonly CategoryChoice[]
}

/** Everything that is done to a prediction on the record but revising it, and what the ledger holds of it. */
export function RecordPanel({ prediction, initialRecord, categories }: Props) {
  const { record, reload } = useRecord(prediction.id, initialRecord)
  return (
    <div className="field-type record-panel">
      <EndingPanel prediction={prediction} record={record} onChange={reload} />
      {record.words !== null && (
        <CriteriaPanel
          predictionId={prediction.id}
          basedOn={record.words}
          categories={categories}
          onChange={reload}
        />
      )}
      <ExtendPrediction id={prediction.id} />
      <EntryTable entries={record.entries} />
    </div>
  )
}
