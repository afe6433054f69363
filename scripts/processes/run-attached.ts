import { spawn } from 'node:child_process'
import { once } from 'node:events'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs a process in our place: it has our terminal and gets our signals.
 *
 * @returns its exit code, 1 where a signal ended it
 */
export async function runAttached(
  [program, ...args]: readonly [string, ...string[]],
  options: { cwd: string; env?: NodeJS.ProcessEnv },
): Promise<number> {
  const child = spawn(program, args, { ...options, stdio: 'inherit' })
  const passOn = (signal: NodeJS.Signals) => child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, passOn)
  const [code] = (await once(child, 'exit')) as [number | null] // as Node documents the event
  for (const signal of SIGNALS) process.off(signal, passOn)
  return code ?? 1
}
