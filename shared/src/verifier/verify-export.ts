import {
  verifyLedger,
  type Checkpoint,
  type LedgerCrypto,
  type LedgerRecord,
} from '../ledger/index.ts'
import { entriesOf, LineError } from './entry-lines.ts'
import { countEntries, type Report } from './report.ts'

type ExportOptions = {
  /** `ledger.ndjson`: one entry a line. */
  stream: ReadableStream<Uint8Array<ArrayBuffer>>
  checkpoints: readonly Checkpoint[]
  crypto: LedgerCrypto
  onProgress?: ((checked: number) => void) | undefined
}

/** The chain's part of a report, and what the ledger records if it holds. */
export type ExportResult = {
  report: Report
  record?: LedgerRecord
  /** When the newest entry was recorded. */
  recordedAt?: string | undefined
}

/** Checks an export: every line, hash and link, the rules of the record and the checkpoints given. */
export async function verifyExport({
  stream,
  checkpoints,
  crypto,
  onProgress,
}: ExportOptions): Promise<ExportResult> {
  let entries = 0
  const count = (checked: number) => {
    entries = checked
    onProgress?.(checked)
  }
  const result = await verifyLedger({
    batches: entriesOf(stream),
    checkpoints,
    crypto,
    onProgress: count,
  }).catch((error: unknown) => {
    if (!(error instanceof LineError)) throw error
    return { finding: { seq: error.line, problem: error.message } }
  })
  const report: Report = { isSound: true, entries, passed: [], problems: [], unchecked: [] }
  if ('finding' in result) {
    return { report: { ...report, isSound: false, finding: result.finding } }
  }
  const { head, record } = result
  const passed = [`The chain holds: ${countEntries(head.height)}, every hash and every link.`]
  return { report: { ...report, head: head.hash, passed }, record, recordedAt: head.recordedAt }
}

/** Checks an export that lies in a file: nothing says what the site publishes beside it. */
export async function verifyFile(options: Omit<ExportOptions, 'checkpoints'>): Promise<Report> {
  const { report } = await verifyExport({ ...options, checkpoints: [] })
  const unchecked = [
    'Signatures were not checked: a file has no checkpoints beside it.',
    'Published scores were not checked: a file does not say what the site shows.',
  ]
  return { ...report, unchecked }
}
