import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { findStaleFiles } from './find-stale-files.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'veridact-generated-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

it('names the files that would be written otherwise, and leaves them as they are', async () => {
  const fresh = generated('fresh.ts', { is: 'same', becomes: 'same' })
  const stale = generated('stale.ts', { is: 'old', becomes: 'new' })
  expect(await findStaleFiles([fresh, stale])).toEqual([stale.file])
  expect(readFileSync(stale.file, 'utf8')).toBe('old')
})

function generated(name: string, { is, becomes }: { is: string; becomes: string }) {
  const file = path.join(folder, name)
  writeFileSync(file, is)
  return { file, write: async () => writeFileSync(file, becomes) }
}
