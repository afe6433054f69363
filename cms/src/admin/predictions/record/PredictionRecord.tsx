import type { UIFieldServerProps } from 'payload'

import { readDeskRecord } from '../../../ledger/desk-record.ts'
import { optionsOf } from '../../../ledger/options.ts'
import { RecordPanel } from './RecordPanel.tsx'

/** Of a prediction on the record: how it ended, its words, and its entries. */
export async function PredictionRecord({ data, payload }: UIFieldServerProps) {
  if (!data.openAt || data.imported?.dataset) return null
  const [record, { docs: categories }] = await Promise.all([
    readDeskRecord(payload, data.id),
    payload.find({
      collection: 'categories',
      pagination: false,
      depth: 0,
      select: { name: true },
      sort: 'name',
    }),
  ])
  const options = optionsOf({ type: data.type, options: data.options })
  return (
    <RecordPanel
      initialRecord={record}
      categories={categories.map(({ id, name }) => ({ id, name }))}
      prediction={{
        id: data.id,
        options: options.map(({ id, label }) => ({ id, label })),
        // the entry's, to the microsecond
        openAt: record.entries[0]?.recordedAt ?? data.openAt,
        closeAt: data.closeAt,
        timeZone: data.closeAt_tz,
      }}
    />
  )
}
