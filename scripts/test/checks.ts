import { spawn } from 'node:child_process'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import { root } from '../folders.ts'

/** What is checked without running the product. */
type Check = { name: string; command: readonly [string, ...string[]] }

type CheckResult = { name: string; isPassed: boolean; output: string }

const checks: readonly Check[] = [
  { name: 'format', command: [bin('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: [bin('oxlint'), '--deny-warnings'] },
  ...['shared', 'cms', 'web', '.'].map((folder): Check => ({
    name: `types of ${folder === '.' ? 'scripts' : folder}`,
    command: [bin('tsc'), '--noEmit', '--project', folder],
  })),
  {
    name: 'generated files and migrations',
    command: [process.execPath, 'scripts/generate.ts', '--check'],
  },
]

/** Runs all checks one after the other, and shows what those that fail have to say. */
export async function runChecks(): Promise<CheckResult[]> {
  const results: CheckResult[] = []
  for (const check of checks) {
    const result = await runCheck(check)
    console.log(`  ${result.isPassed ? '✓' : '✗'} ${result.name}`)
    if (!result.isPassed) console.log(result.output.replaceAll(/^/gm, '    '))
    results.push(result)
  }
  return results
}

async function runCheck({ name, command }: Check): Promise<CheckResult> {
  const [program, ...args] = command
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<boolean>((resolve) =>
    child.once('close', (code) => resolve(code === 0)),
  )
  const [isPassed, stdout, stderr] = await Promise.all([
    ended,
    text(child.stdout),
    text(child.stderr),
  ])
  return { name, isPassed, output: `${stdout}${stderr}`.trim() }
}

function bin(name: string): string {
  return path.join(root, 'node_modules/.bin', name)
}
