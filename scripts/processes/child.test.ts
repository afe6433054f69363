import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { lastLines } from './child.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'veridact-log-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

it.each([
  ['at most twenty lines', 'line\n'.repeat(30), 20, 4],
  ['no line longer than can be read', `first\n${'x'.repeat(60_000)}\n`, 2, 402],
  ['all that there is', 'only', 1, 4],
])('the end of a log is %s', (_, text, lines, lengthMax) => {
  const log = path.join(folder, 'a.log')
  writeFileSync(log, text)
  const shown = lastLines(log).split('\n')
  expect(shown).toHaveLength(lines)
  expect(Math.max(...shown.map(({ length }) => length))).toBe(lengthMax)
})
