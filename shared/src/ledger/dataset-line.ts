import { serialise } from './canonical-json.ts'

/** An imported record as its dataset's export has it; instants `YYYY-MM-DDTHH:MM:SS.ffffffZ`, probabilities ppm. */
export type DatasetRecord = {
  id: string
  question: string
  background: string
  resolutionCriteria: string
  category: string
  source: string
  sourceUrl: string
  licence: string
  openAt: string
  closeAt: string
  resolvedAt: string
  status: 'open' | 'resolved' | 'void'
  outcome: 'yes' | 'no' | ''
  forecasts: { at: string; ppm: number }[]
}

/**
 * One line of a dataset's export, JCS with a line feed: the dataset's hash is the SHA-256 of all its lines,
 * sorted by id in the order of UTF-16 code units (L4).
 */
export function datasetLine(record: DatasetRecord): string {
  return `${serialise(record)}\n`
}
