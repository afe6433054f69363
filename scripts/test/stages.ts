import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { root } from '../folders.ts'
import { runAttached } from '../processes/run-attached.ts'
import { runChecks } from './checks.ts'
import type { Tally, VitestReport } from './tally.ts'
import { tallyReport } from './tally.ts'

/** The parts of `npm test` in the order in which they run: the quickest to fail first. */
export const stages = {
  check: runCheckStage,
  unit: () => runVitest('unit'),
  int: () => runVitest('int', 'scripts'),
  contract: () => runVitest('contract'),
  e2e: () => runVitest('e2e'),
} satisfies Record<string, () => Promise<Tally>>

export type Stage = keyof typeof stages

async function runCheckStage(): Promise<Tally> {
  const results = await runChecks()
  const passed = results.filter(({ isPassed }) => isPassed).length
  return { passed, failed: results.length - passed, skipped: [] }
}

/** A run that leaves no report has failed as a whole. */
async function runVitest(...projects: string[]): Promise<Tally> {
  const folder = mkdtempSync(path.join(tmpdir(), 'veridact-report-'))
  const report = path.join(folder, 'report.json')
  const selection = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs')
  await runAttached([process.execPath, vitest, 'run', ...selection, ...reporters], { cwd: root })
  const tally = existsSync(report)
    ? tallyReport(JSON.parse(readFileSync(report, 'utf8')) as VitestReport)
    : { passed: 0, failed: 1, skipped: [] }
  rmSync(folder, { recursive: true })
  return tally
}
