import { describe, expect, it } from 'vitest'

import type { VitestReport } from './tally.ts'
import { sum, summarize, tallyReport } from './tally.ts'

const passed = { fullName: 'adds up', status: 'passed' }
const failed = { fullName: 'holds', status: 'failed' }
const skipped = { fullName: 'reads the reference', status: 'skipped' }

describe('tallyReport', () => {
  it('counts tests and names those left out', () => {
    expect(tallyReport(report([passed, passed, failed, skipped]))).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['reads the reference'],
    })
  })

  it('counts a file that could not be loaded as a failure', () => {
    const broken = { name: 'broken.test.ts', status: 'failed' as const, assertionResults: [] }
    const { testResults, ...rest } = report([passed])
    expect(tallyReport({ ...rest, success: false, testResults: [...testResults, broken] })).toEqual(
      {
        passed: 1,
        failed: 1,
        skipped: [],
      },
    )
  })

  it('never calls a run green that vitest calls red', () => {
    expect(tallyReport({ ...report([passed]), success: false }).failed).toBe(1)
  })
})

describe('the last line', () => {
  it.each([
    [{ passed: 12, failed: 0, skipped: [] }, '12 passed, 0 failed'],
    [{ passed: 3, failed: 2, skipped: ['a', 'b'] }, '3 passed, 2 failed, 2 skipped'],
  ])('of %o is %s', (tally, line) => {
    expect(summarize(tally)).toBe(line)
  })

  it('is over all stages', () => {
    const stages = [
      { passed: 1, failed: 0, skipped: ['a'] },
      { passed: 2, failed: 3, skipped: ['b'] },
    ]
    expect(summarize(sum(stages))).toBe('3 passed, 3 failed, 2 skipped')
  })
})

function report(tests: { fullName: string; status: string }[]): VitestReport {
  const count = (wanted: string) => tests.filter(({ status }) => status === wanted).length
  const isRed = count('failed') > 0
  return {
    success: !isRed,
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    testResults: [
      { name: 'a.test.ts', status: isRed ? 'failed' : 'passed', assertionResults: tests },
    ],
  }
}
