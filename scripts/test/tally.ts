/** How many tests ended how, and which were left out. */
export type Tally = { passed: number; failed: number; skipped: string[] }

/** The part of vitest's JSON report that is read here. */
export type VitestReport = {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  testResults: {
    name: string
    status: 'passed' | 'failed'
    assertionResults: { fullName: string; status: string }[]
  }[]
}

/** Counts a vitest run; a file that could not even be loaded counts as a test that failed. */
export function tallyReport({ testResults, ...report }: VitestReport): Tally {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const skipped = testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo')
      .map(({ fullName }) => fullName),
  )
  const failed = report.numFailedTests + broken
  const isLostElsewhere = !report.success && failed === 0
  return { passed: report.numPassedTests, failed: failed + (isLostElsewhere ? 1 : 0), skipped }
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  }
}

/** The run in one line: `N passed, N failed`, and how many were skipped if any were. */
export function summarize({ passed, failed, skipped }: Tally): string {
  const counts = `${passed} passed, ${failed} failed`
  return skipped.length > 0 ? `${counts}, ${skipped.length} skipped` : counts
}
