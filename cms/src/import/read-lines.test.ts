import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { readLines, type Line } from './read-lines.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lines-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function collect(file: string): Promise<Line[]> {
  const lines = []
  for await (const line of readLines(file)) lines.push(line)
  return lines
}

function linesOf(content: string | Buffer) {
  const file = path.join(folder, 'file.ndjson')
  writeFileSync(file, content)
  return collect(file)
}

it('numbers lines as an editor does and passes over blank ones', async () => {
  expect(await linesOf('a\r\n\n  \r\nb\nc')).toEqual([
    { number: 1, text: 'a' },
    { number: 4, text: 'b' },
    { number: 5, text: 'c' },
  ])
})

it('takes a byte order mark away, also from an otherwise empty file', async () => {
  expect(await linesOf('\ufeff{}\n')).toEqual([{ number: 1, text: '{}' }])
  expect(await linesOf('\ufeff')).toEqual([])
})

it('says which line is no UTF-8 and where, and goes on', async () => {
  const bad = Buffer.concat([Buffer.from('a\né'), Buffer.from([0xff]), Buffer.from('\nb')])
  expect(await linesOf(bad)).toEqual([
    { number: 1, text: 'a' },
    { number: 2, problem: 'The line is no UTF-8: byte 3 belongs to no character.' },
    { number: 3, text: 'b' },
  ])
})

it('reads a line of many chunks, a character split between two of them included', async () => {
  const long = `${'x'.repeat(1024 * 1024 - 1)}é${'y'.repeat(3_000_000)}`
  expect(await linesOf(`${long}\nend`)).toEqual([
    { number: 1, text: long },
    { number: 2, text: 'end' },
  ])
})

it('cannot read a file that is not there', async () => {
  await expect(collect(path.join(folder, 'none'))).rejects.toThrow('ENOENT')
})
