import { CANONICAL_INSTANT, ENTRY_TYPES } from '../domain/index.ts'
import type { Entry } from '../ledger/index.ts'

/** So many entries are checked at once: enough to keep Web Crypto busy, little enough to show progress. */
const BATCH = 2_000

/** A line of an export that is no entry. */
export class LineError extends Error {
  override readonly name = 'LineError'
  readonly line: number

  constructor(line: number, problem: string) {
    super(`line ${line} ${problem}`)
    this.line = line
  }
}

/**
 * The lines of a stream of UTF-8 text, without their line feeds; a last line without one counts.
 *
 * @throws {TypeError} when a byte is no UTF-8.
 */
export async function* linesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>) {
  let rest = ''
  for await (const text of stream.pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))) {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

/**
 * The entries of an export, one a line, in batches.
 *
 * @throws {LineError} when a line is no entry.
 */
export async function* entriesOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Entry[]> {
  let batch: Entry[] = []
  let number = 0
  for await (const line of linesOf(stream)) {
    number += 1
    batch.push(readEntry(line, number))
    if (batch.length === BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}

/**
 * Reads one line of an export. Only the form is checked here; whether it is true is the verifier's to say.
 *
 * @throws {LineError} when it is no entry.
 */
export function readEntry(line: string, number: number): Entry {
  const value = parse(line, number)
  if (!isEntry(value)) throw new LineError(number, 'is no entry of a ledger')
  return value
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new LineError(number, `is no JSON (${error instanceof Error ? error.message : error})`)
  }
}

function isEntry(value: unknown): value is Entry {
  if (!isObject(value)) return false
  const { v, seq, type, predictionId, payload, recordedAt, texts } = value
  return (
    v === 1 &&
    Number.isSafeInteger(seq) &&
    ENTRY_TYPES.some((known) => known === type) &&
    (predictionId === null || typeof predictionId === 'string') &&
    ['payloadHash', 'prevHash', 'hash'].every((name) => typeof value[name] === 'string') &&
    typeof recordedAt === 'string' &&
    CANONICAL_INSTANT.test(recordedAt) &&
    isObject(payload) &&
    isObject(texts) &&
    Object.values(texts).every(isText)
  )
}

function isText(value: unknown): boolean {
  if (value === null) return true
  return isObject(value) && typeof value.salt === 'string' && typeof value.text === 'string'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
