import type { PayloadRequest } from 'payload'

import { lineFault } from './line-fault.ts'
import type { Line } from './read-lines.ts'
import type { Outcome, Report } from './report.ts'
import type { Writer } from './writer.ts'

/** What a line says: a record with its key and what was mended in it, or why it is refused. */
export type Reading<Item> = { key: string; item: Item; mends: string[] } | { refused: string }

/** What became of a record, and what was mended on the way. */
export type Written = { outcome: Outcome; mends?: string[] } | { refused: string }

/** How one kind of record is imported. */
export type Importer<Item> = {
  read: (text: string) => Reading<Item>
  /** Which part of a batch a record fills, more than 0. */
  weigh: (item: Item) => number
  /** Writes records with different keys and tells of each, in their order. */
  write: (items: readonly Item[], req: PayloadRequest) => Promise<Written[]>
  /** Forgets what it knows of the database: what it wrote last was taken back. */
  forget: () => void
}

type Pending<Item> = { number: number; key: string; item: Item; mends: string[] }

/** What every kind of import works with. */
export type ImportTools = { lines: AsyncIterable<Line>; writer: Writer; report: Report }

/** Reads lines and writes their records in batches; no line stops another. */
export async function runImport<Item>(
  importer: Importer<Item>,
  { lines, writer, report }: ImportTools,
): Promise<void> {
  const lineOfKey = new Map<string, number>()
  const batch = new Map<string, Pending<Item>>()
  let weight = 0
  const flush = async () => {
    await write([...batch.values()], { importer, writer, report })
    batch.clear()
    weight = 0
  }
  for await (const line of lines) {
    const reading = 'problem' in line ? { refused: line.problem } : importer.read(line.text)
    if ('refused' in reading) {
      report.refuse(line.number, reading.refused)
      continue
    }
    const { key } = reading
    const earlier = lineOfKey.get(key)
    if (earlier) reading.mends.push(`It replaces line ${earlier}, which has the same key.`)
    // one statement cannot write a record twice
    if (batch.has(key)) await flush()
    lineOfKey.set(key, line.number)
    batch.set(key, { number: line.number, ...reading })
    weight += importer.weigh(reading.item)
    if (weight >= 1) await flush()
  }
  await flush()
}

/** Writes all at once; where that fails, the halves one after the other, until the line at fault stands alone. */
async function write<Item>(
  batch: readonly Pending<Item>[],
  tools: { importer: Importer<Item>; writer: Writer; report: Report },
): Promise<void> {
  const { importer, writer, report } = tools
  if (batch.length === 0) return
  try {
    const items = batch.map(({ item }) => item)
    const written = await writer.write((req) => importer.write(items, req))
    batch.forEach((pending, index) => tell(pending, written[index], report))
  } catch (error) {
    importer.forget()
    const fault = lineFault(error)
    if (fault === undefined) throw error
    const [first, ...others] = batch
    if (first && others.length === 0) return report.refuse(first.number, fault)
    const half = Math.ceil(batch.length / 2)
    await write(batch.slice(0, half), tools)
    await write(batch.slice(half), tools)
  }
}

function tell<Item>(
  { number, key, mends }: Pending<Item>,
  written: Written | undefined,
  report: Report,
): void {
  if (!written) throw new Error(`Nothing was told of line ${number}.`)
  if ('refused' in written) return report.refuse(number, written.refused)
  const { outcome, mends: more = [] } = written
  report.add({ number, key, outcome, mends: [...mends, ...more] })
}
