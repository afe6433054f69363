import { describe, expect, it } from 'vitest'

import { webLedgerCrypto, type Checkpoint } from '../ledger/index.ts'
import { checkpointOf, honestLedger, makeKey } from '../ledger/ledger.fixture.ts'
import { streamOf } from './stream.fixture.ts'
import { verifyFile } from './verify-export.ts'

const key = makeKey()
const ledger = honestLedger(key)
const lines = ledger.map((entry) => JSON.stringify(entry))

function verify(text: string, checkpoints: Checkpoint[] = []) {
  const stream = streamOf(text)
  return verifyFile({ stream, checkpoints, crypto: webLedgerCrypto(crypto.subtle) })
}

describe('verifyFile', () => {
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
    expect(finding).toEqual({ seq: 3, problem: expect.stringContaining('line 3 is no JSON') })
  })

  it('finds nothing to pass in an empty file', async () => {
    await expect(verify('')).rejects.toThrow('no entries')
  })

  it('counts the texts that were erased, for nobody can check them', async () => {
    const [register] = ledger.slice(1, 2)
    const erased = JSON.stringify({ ...register, texts: { question: null } })
    const { isSound, unchecked } = await verify([lines[0], erased, ...lines.slice(2)].join('\n'))
    expect(isSound).toBe(true)
    expect(unchecked.join()).toContain('3 texts were not checked: erased')
  })

  it('case 17: holds a file against a checkpoint that somebody has kept', async () => {
    const kept = [checkpointOf(ledger, key)]
    const whole = await verify(lines.join('\n'), kept)
    expect(whole.passed.join()).toContain('Checkpoints hold: 1 signed')
    expect(whole.unchecked.join()).not.toContain('Signatures')
    const older = await verify(lines.slice(0, 3).join('\n'), kept)
    expect(older.finding).toEqual({ seq: 4, problem: expect.stringContaining('older copy') })
  })
})
