'use client'

import type { DeskRecord } from '../../../ledger/desk-record.ts'
import type { EndedPrediction } from '../endings/ended-prediction.ts'
import { EndingPanel } from '../endings/EndingPanel.tsx'
import { EntryTable } from './EntryTable.tsx'
import { useRecord } from './use-record.ts'

type Props = { prediction: EndedPrediction; initialRecord: DeskRecord }

/** How a prediction ended, and what the ledger holds of it, kept up with while the page is open. */
export function RecordPanel({ prediction, initialRecord }: Props) {
  const { record, reload } = useRecord(prediction.id, initialRecord)
  return (
    <div className="field-type record-panel">
      <EndingPanel prediction={prediction} record={record} onChange={reload} />
      <EntryTable entries={record.entries} />
    </div>
  )
}
