import { createReadStream } from 'node:fs'

/** A line of a file: its number from 1, and its text or why it has none. */
export type Line = { number: number } & ({ text: string } | { problem: string })

/** A longer line is no record but a file of another kind; it is passed over without being kept. */
const LINE_BYTES_MAX = 256 * 1024 * 1024

const CHUNK_BYTES = 1024 * 1024
const LINE_FEED = 0x0a
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * The lines of a file that are not blank, in order, without their ends (LF or CRLF) and without a byte
 * order mark. Only one line is held at a time, so a file may be larger than the memory.
 *
 * @throws when the file cannot be read.
 */
export async function* readLines(
  path: string,
  onProgress: (bytesRead: number) => void = () => undefined,
): AsyncGenerator<Line> {
  let number = 0
  for await (const bytes of splitLines(path, onProgress)) {
    number += 1
    const line = decode(number === 1 ? withoutByteOrderMark(bytes) : bytes)
    if ('problem' in line || line.text.trim() !== '') yield { number, ...line }
  }
}

/** `undefined` stands for a line that is too long. */
async function* splitLines(
  path: string,
  onProgress: (bytesRead: number) => void,
): AsyncGenerator<Buffer | undefined> {
  const stream = createReadStream(path, { highWaterMark: CHUNK_BYTES })
  const pending = new PendingLine()
  for await (const chunk of stream) {
    let [start, end] = [0, chunk.indexOf(LINE_FEED)]
    while (end !== -1) {
      pending.add(chunk.subarray(start, end))
      yield pending.take()
      start = end + 1
      end = chunk.indexOf(LINE_FEED, start)
    }
    pending.add(chunk.subarray(start))
    onProgress(stream.bytesRead)
  }
  if (pending.length > 0) yield pending.take()
}

/** The bytes of a line as they arrive; of one that is too long only their number. */
class PendingLine {
  length = 0
  #parts: Buffer[] = []

  add(bytes: Buffer): void {
    this.length += bytes.length
    if (this.length > LINE_BYTES_MAX) this.#parts = []
    else this.#parts.push(bytes)
  }

  take(): Buffer | undefined {
    const line = this.length > LINE_BYTES_MAX ? undefined : Buffer.concat(this.#parts)
    this.length = 0
    this.#parts = []
    return line
  }
}

function withoutByteOrderMark(line: Buffer | undefined): Buffer | undefined {
  const hasMark = line?.subarray(0, 3).equals(BYTE_ORDER_MARK)
  return hasMark ? line?.subarray(3) : line
}

function decode(line: Buffer | undefined): { text: string } | { problem: string } {
  if (!line) return { problem: `The line is longer than ${LINE_BYTES_MAX / 2 ** 20} MiB.` }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line)
    return { text: text.replace(/\r$/, '') }
  } catch {
    return { problem: `The line is no UTF-8: byte ${firstBadByte(line)} belongs to no character.` }
  }
}

/** Counted from 1. Decoded leniently, what comes before the first bad byte is as long as it was. */
function firstBadByte(line: Buffer): number {
  const lenient = Buffer.from(line.toString('utf8'))
  const common = line.findIndex((byte, index) => byte !== lenient[index])
  return common + 1
}
