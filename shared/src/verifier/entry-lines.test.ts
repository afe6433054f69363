import { describe, expect, it } from 'vitest'

import { webLedgerCrypto } from '../ledger/index.ts'
import { honestLedger, makeKey } from '../ledger/ledger.fixture.ts'
import { linesOf, readEntry } from './entry-lines.ts'
import { verifyFile } from './verify-export.ts'

function streamOf(...chunks: (string | Uint8Array<ArrayBuffer>)[]) {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of chunks) {
        controller.enqueue(typeof chunk === 'string' ? encoder.encode(chunk) : chunk)
      }
      controller.close()
    },
  })
}

describe('linesOf', () => {
  it('puts lines and characters together that arrive in pieces', async () => {
    const bytes = new TextEncoder().encode('é')
    const lines = linesOf(streamOf('a', 'b\nc', bytes.slice(0, 1), bytes.slice(1), '\n\nlast'))
    expect(await Array.fromAsync(lines)).toEqual(['ab', 'cé', '', 'last'])
  })

  it('refuses bytes that are no text', async () => {
    const lines = linesOf(streamOf(Uint8Array.of(0xff, 0x0a)))
    await expect(Array.fromAsync(lines)).rejects.toThrow(TypeError)
  })
})

it.each(['', '[]', '{"v":1}', '{"v":2', 'null'])('says which line is no entry: %j', (line) => {
  expect(() => readEntry(line, 7)).toThrow(/Line 7/)
})

describe('verifyFile', () => {
  const lines = honestLedger(makeKey()).map((entry) => JSON.stringify(entry))
  const verify = (text: string) =>
    verifyFile({ stream: streamOf(text), crypto: webLedgerCrypto(crypto.subtle) })

  it('passes an honest export and says what it could not check', async () => {
    const report = await verify(`${lines.join('\n')}\n`)
    expect(report).toMatchObject({ isSound: true, entries: 5, problems: [] })
    expect(report.unchecked).toHaveLength(2)
  })

  it('names the first entry that is wrong', async () => {
    const broken = lines.map((line, index) =>
      index === 2 ? line.replace('400000', '410000') : line,
    )
    const { isSound, finding } = await verify(broken.join('\n'))
    expect(isSound).toBe(false)
    expect(finding?.seq).toBe(3)
  })

  it('names a line that is no entry', async () => {
    const { finding } = await verify([...lines.slice(0, 2), 'nonsense'].join('\n'))
    expect(finding).toEqual({ seq: 3, problem: expect.stringContaining('Line 3 is no JSON') })
  })
})
