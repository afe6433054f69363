import { readImportedRecord, type ImportedRecord } from '@veridact/shared/domain'

import { plainText } from '../plain-text.ts'
import type { Reading } from '../run-import.ts'

const TEXTS = ['question', 'background', 'resolutionCriteria'] as const

/** Reads one line by the domain's rules; its texts, which may be HTML, become plain text. */
export function readPrediction(line: string): Reading<ImportedRecord> {
  const reading = readImportedRecord(line)
  if ('refused' in reading) return reading
  const { record, mends } = reading
  const texts = TEXTS.map((field) => ({ field, ...plainText(record[field]) }))
  const plain = Object.fromEntries(texts.map(({ field, text }) => [field, text]))
  const htmlMends = texts
    .filter(({ wasHtml }) => wasHtml)
    .map(({ field }) => `${field} was HTML and is now plain text.`)
  return { key: record.id, item: { ...record, ...plain }, mends: [...mends, ...htmlMends] }
}
