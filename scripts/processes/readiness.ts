import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

import type { Child } from './child.ts'
import { ChildDied } from './child-died.ts'

const EVERY_MS = 50

/** How one sees that a process is there for others, and how long that may take. */
export type Readiness = { isReady: () => boolean | Promise<boolean>; timeoutMs: number }

/**
 * Waits until a process is there for others.
 *
 * @throws {ChildDied} when it ends first, or is not ready after `timeoutMs`
 */
export async function untilReady(child: Child, { isReady, timeoutMs }: Readiness): Promise<void> {
  const ending = child.ended.then(({ how }) => {
    throw new ChildDied(child, how)
  })
  const deadline = Date.now() + timeoutMs
  while (!(await Promise.race([isReady(), ending]))) {
    if (Date.now() > deadline)
      throw new ChildDied(child, `was not ready after ${timeoutMs / 1000} s`)
    await Promise.race([pause(EVERY_MS), ending])
  }
}

/** Whether an address answers, and with success. */
export async function answersOk(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false // nobody listens yet
  }
}

/** Whether a log has a line that reads exactly so. */
export function hasLine(log: string, line: string): boolean {
  return readFileSync(log, 'utf8').split('\n').includes(line)
}
