import { readImportedRecord, type ImportedRecord } from '@veridact/shared/domain'

import { plainText } from '../plain-text.ts'
import type { Reading } from '../run-import.ts'

const TEXTS = ['question', 'background', 'resolutionCriteria'] as const

/** Reads one line by the domain's rules; its texts, which may be HTML or Markdown, become plain text. */
export function readPrediction(line: string): Reading<ImportedRecord> {
  const reading = readImportedRecord(line)
  if ('refused' in reading) return reading
  const { record, mends } = reading
  const texts = TEXTS.map((field) => ({ field, ...plainText(record[field]) }))
  const plain = Object.fromEntries(texts.map(({ field, text }) => [field, text]))
  if (plain.question === '') return { refused: 'question is missing: it is mark-up without words.' }
  const textMends = texts
    .filter(({ markUp }) => markUp)
    .map(({ field, markUp }) => `${field} was ${markUp} and is now plain text.`)
  return { key: record.id, item: { ...record, ...plain }, mends: [...mends, ...textMends] }
}
