import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

import { errorCode } from '../error-code.ts'

/**
 * The command a process was started with; `undefined` when there is no such process.
 *
 * A number alone says little: after a crash or a restart of the machine another process may have it.
 */
export function commandLineOf(pid: number): string | undefined {
  if (existsSync('/proc/self/cmdline')) return readFromProc(pid)
  const { status, stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], {
    encoding: 'utf8',
  })
  return status === 0 ? stdout.trim() : undefined
}

function readFromProc(pid: number): string | undefined {
  try {
    // empty for a process that has ended and waits for its parent to notice
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || undefined
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes(errorCode(error) ?? '')) return undefined
    throw error
  }
}
