import { describe, expect, it } from 'vitest'

import { honestLedger, makeKey } from '../ledger/ledger.fixture.ts'
import { linesOf, readEntry } from './entry-lines.ts'
import { streamOf } from './stream.fixture.ts'

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
  expect(() => readEntry(line, 7)).toThrow(/line 7/)
})

it('refuses a time that is not told to the microsecond', () => {
  const [entry] = honestLedger(makeKey())
  const recordedAt = entry!.recordedAt.replace('000Z', 'Z')
  expect(readEntry(JSON.stringify(entry), 1)).toEqual(entry)
  expect(() => readEntry(JSON.stringify({ ...entry, recordedAt }), 1)).toThrow(/no entry/)
})
