import {
  verifyLedger,
  type Checkpoint,
  type Entry,
  type LedgerCrypto,
  type LedgerRecord,
  type VerifyOptions,
} from '../ledger/index.ts'
import { entriesOf, LineError } from './entry-lines.ts'
import { countEntries, type Report } from './report.ts'

type ExportOptions = {
  /** `ledger.ndjson`: one entry a line. */
  stream: ReadableStream<Uint8Array<ArrayBuffer>>
  checkpoints: readonly Checkpoint[]
  stated?: VerifyOptions['stated']
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
  onProgress,
  ...given
}: ExportOptions): Promise<ExportResult> {
  let entries = 0
  const count = (checked: number) => {
    entries = checked
    onProgress?.(checked)
  }
  const erased = { count: 0 }
  const batches = countingErased(entriesOf(stream), erased)
  const result = await verifyLedger({ ...given, batches, onProgress: count }).catch(
    (error: unknown) => {
      if (!(error instanceof LineError)) throw error
      return { finding: { seq: error.line, problem: error.message } }
    },
  )
  const report: Report = { isSound: true, entries, passed: [], problems: [], unchecked: [] }
  if ('finding' in result) {
    return { report: { ...report, isSound: false, finding: result.finding } }
  }
  const { head, record } = result
  const passed = [
    `The chain holds: ${countEntries(head.height)}, every hash and every link.`,
    ...signatureWords(given.checkpoints),
  ]
  const unchecked = erasedWords(erased.count)
  return {
    report: { ...report, head: head.hash, passed, unchecked },
    record,
    recordedAt: head.recordedAt,
  }
}

/**
 * Checks an export that lies in a file: nothing says what the site publishes beside it.
 *
 * @param options with the checkpoints that somebody has kept, if any.
 * @throws {Error} when the file has no entries.
 */
export async function verifyFile(options: ExportOptions): Promise<Report> {
  const { report } = await verifyExport(options)
  if (report.isSound && report.entries === 0) throw new Error('The file has no entries.')
  const unchecked = [
    ...report.unchecked,
    ...(options.checkpoints.length > 0
      ? []
      : ['Signatures were not checked: a file has no checkpoints beside it.']),
    'Published scores were not checked: a file does not say what the site shows.',
  ]
  return { ...report, unchecked }
}

async function* countingErased(
  batches: AsyncIterable<Entry[]>,
  erased: { count: number },
): AsyncGenerator<Entry[]> {
  for await (const entries of batches) {
    for (const { payload, texts } of entries) {
      const hashed = Object.keys(payload).filter((name) => name.endsWith('Hash'))
      erased.count += hashed.filter((name) => !texts[name.slice(0, -'Hash'.length)]).length
    }
    yield entries
  }
}

function erasedWords(count: number): string[] {
  if (count === 0) return []
  const texts = count === 1 ? '1 text was' : `${count.toLocaleString('en-US')} texts were`
  return [`${texts} not checked: erased, all that is left is a hash.`]
}

function signatureWords(checkpoints: readonly Checkpoint[]): string[] {
  const last = checkpoints.toSorted((a, b) => a.height - b.height).at(-1)
  if (!last) return []
  return [
    `Checkpoints hold: ${checkpoints.length} signed, the last on ${last.day} over ${last.height}.`,
  ]
}
