import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

import { commandLineOf } from '../processes/command-line.ts'

/** What a running PostgreSQL says of itself in `postmaster.pid`: its pid in line 1, its state in line 8. */
export type Postmaster = { pid: number; isReady: boolean }

/**
 * The PostgreSQL that runs on a cluster now.
 *
 * The file outlives a `kill -9` or a power cut, and its number may then be another process's, which
 * PostgreSQL would refuse to start beside: such a file is removed.
 */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const file = path.join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  if (commandLineOf(pid)?.includes(cluster)) return { pid, isReady: lines[7]?.trim() === 'ready' }
  rmSync(file)
  return undefined
}
