import { createHash } from 'node:crypto'
import { statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Older than this, the worker is stuck or gone. */
const HEARTBEAT_MAX_AGE_MS = 30_000

/** The file by which the health check sees the worker of a database; both run on one machine. */
export function heartbeatFile(databaseUrl: string): string {
  const hash = createHash('sha256').update(databaseUrl).digest('hex').slice(0, 16)
  return path.join(tmpdir(), `veridact-worker-${hash}`)
}

/** Says that the worker lives. */
export function writeHeartbeat(file: string): void {
  writeFileSync(file, '')
}

/** Whether the worker lived a moment ago. */
export function isBeating(file: string, nowMs: number): boolean {
  const modified = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  return modified !== undefined && nowMs - modified < HEARTBEAT_MAX_AGE_MS
}
