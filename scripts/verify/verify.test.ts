import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

// oxlint-disable-next-line no-restricted-imports -- a fixture has no entry point
import { honestLedger, makeKey } from '../../shared/src/ledger/ledger.fixture.ts'
import { root } from '../folders.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'veridact-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

function verify(text: string) {
  const file = path.join(folder, 'ledger.ndjson')
  writeFileSync(file, text)
  return run(file)
}

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/verify.ts'), ...args],
    { encoding: 'utf8', env: { PATH: process.env.PATH } },
  )
  return { status, stdout, stderr }
}

const honest = honestLedger(makeKey()).map((entry) => `${JSON.stringify(entry)}\n`)

describe('npm run verify', () => {
  it('passes an honest file, and says what a file cannot tell', () => {
    const { status, stdout } = verify(honest.join(''))
    expect(status).toBe(0)
    expect(stdout).toContain('The chain holds: 5 entries')
    expect(stdout).toContain('Signatures were not checked')
    expect(stdout).toContain('Published scores were not checked')
  })

  it('names the first wrong entry and fails', () => {
    const { status, stdout } = verify(honest.join('').replace('400000', '410000'))
    expect(status).toBe(1)
    expect(stdout).toContain('Entry 3: its payload was changed')
  })

  it('says what it takes when it is given nothing or too much', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') })
    expect(run('a', 'b')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') })
  })

  it('tells a file that is not there from a record that is wrong', () => {
    const { status, stderr } = run(path.join(folder, 'nowhere.ndjson'))
    expect(status).toBe(2)
    expect(stderr).toContain('Nothing could be checked')
  })
})
