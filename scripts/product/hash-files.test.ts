import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { hashFiles } from './hash-files.ts'

let folder: string
let before: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'veridact-hash-'))
  mkdirSync(path.join(folder, 'src/deep'), { recursive: true })
  write('src/deep/page.ts', 'export {}')
  write('package.json', '{}')
  before = hash()
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('a build is made again when', () => {
  it.each([
    ['a file changes', () => write('src/deep/page.ts', 'export const a = 1')],
    ['a file comes', () => write('src/new.css', '')],
    ['a file goes', () => rmSync(path.join(folder, 'package.json'))],
    ['a file is named otherwise', () => rename('src/deep/page.ts', 'src/deep/other.ts')],
  ])('%s', (_, change) => {
    change()
    expect(hash()).not.toBe(before)
  })
})

describe('a build is kept when', () => {
  it.each([
    ['nothing changes', () => undefined],
    ['a file is written anew as it was', () => write('package.json', '{}')],
    ['a test changes', () => write('src/page.test.tsx', '')],
    ['something else changes', () => write('README.md', '')],
  ])('%s', (_, change) => {
    change()
    expect(hash()).toBe(before)
  })
})

function hash(): string {
  return hashFiles(folder, ['src', 'package.json', 'not-there'])
}

function write(file: string, content: string): void {
  writeFileSync(path.join(folder, file), content)
}

function rename(from: string, to: string): void {
  renameSync(path.join(folder, from), path.join(folder, to))
}
