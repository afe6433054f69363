import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'

import { root } from '../scripts/folders.ts'
import type { Figure } from './figure.ts'

/** What a command took. */
export type Measured = {
  seconds: number
  /** The most memory that one of its processes held; unknown where there is no /proc. */
  peakMib: number | undefined
}

const EVERY_MS = 100
const OUTPUT_CHARACTERS_MAX = 5_000

/**
 * Runs a script of this repository to its end.
 *
 * @throws when it fails, with what it said.
 */
export async function runMeasured(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Measured> {
  return (await run(args, env)).measured
}

/** Runs a script that measures, and prints what it measured as JSON. @throws as `runMeasured`. */
export async function runForJson<Result>(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Result> {
  return JSON.parse((await run(args, env)).output) as Result // as the script says of itself
}

/** The memory of a command as a figure; nothing where it is unknown. */
export function memoryFigure(
  what: string,
  { peakMib }: Measured,
  limit?: { most: number },
): Figure[] {
  return peakMib === undefined
    ? []
    : [{ what, value: peakMib, unit: 'MiB', ...(limit && { limit }) }]
}

async function run(args: readonly string[], env: NodeJS.ProcessEnv) {
  const start = performance.now()
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (chunk) => (output = `${output}${chunk}`.slice(-OUTPUT_CHARACTERS_MAX)))
  child.stderr.on('data', (chunk) => (output = `${output}${chunk}`.slice(-OUTPUT_CHARACTERS_MAX)))
  let peakKib = 0
  const watching = setInterval(() => (peakKib = Math.max(peakKib, peakOf(child.pid))), EVERY_MS)
  const [code] = await once(child, 'close')
  clearInterval(watching)
  if (code !== 0) throw new Error(`${args.join(' ')} ended with code ${code}:\n${output}`)
  const seconds = (performance.now() - start) / 1000
  return { output, measured: { seconds, peakMib: peakKib === 0 ? undefined : peakKib / 1024 } }
}

/** The largest peak of a process and those that it started, in KiB; 0 where it cannot be told. */
function peakOf(pid: number | undefined): number {
  if (pid === undefined) return 0
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
    const own = Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0)
    return Math.max(own, ...children.map((child) => peakOf(Number(child))))
  } catch {
    return 0 // it has ended meanwhile, or this system has no /proc
  }
}
