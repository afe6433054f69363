import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

// oxlint-disable-next-line no-restricted-imports -- a fixture has no entry point
import { checkpointOf, honestLedger, makeKey } from '../../shared/src/ledger/ledger.fixture.ts'
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

const key = makeKey()
const ledger = honestLedger(key)
const honest = ledger.map((entry) => `${JSON.stringify(entry)}\n`)

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

  it('case 17: fails an older copy by a checkpoint that was kept', () => {
    const kept = path.join(folder, 'kept.json')
    writeFileSync(kept, JSON.stringify(checkpointOf(ledger, key)))
    const older = path.join(folder, 'older.ndjson')
    writeFileSync(older, honest.slice(0, 3).join(''))
    expect(run(older).status).toBe(0)
    const { status, stdout } = run(older, kept)
    expect(status).toBe(1)
    expect(stdout).toContain('Entry 4: it is missing')
    expect(stdout).toContain('this is an older copy of the ledger')
  })

  it('takes no other file for checkpoints', () => {
    const file = path.join(folder, 'ledger.ndjson')
    writeFileSync(file, honest.join(''))
    const other = path.join(folder, 'other.json')
    writeFileSync(other, '{"height":3}')
    const { status, stderr } = run(file, other)
    expect(status).toBe(2)
    expect(stderr).toContain('has no checkpoints')
  })

  it('says what it takes when it is given nothing or too much', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') })
    expect(run('a', 'b', 'c')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Usage'),
    })
  })

  it('tells a file that is not there from a record that is wrong', () => {
    const { status, stderr } = run(path.join(folder, 'nowhere.ndjson'))
    expect(status).toBe(2)
    expect(stderr).toContain('Nothing could be checked')
  })
})
