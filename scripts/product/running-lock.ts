import path from 'node:path'

import { Locked, takeLock } from '../lock.ts'

/**
 * Makes sure that nobody else runs the product over the same data. It holds as long as this process
 * lives, and is found to be stale afterwards; so nobody has to give it back.
 */
export function takeRunningLock(data: string): void {
  try {
    takeLock(path.join(data, 'running.json'))
  } catch (error) {
    if (!(error instanceof Locked)) throw error
    throw new Error(
      `Veridact is running already (process ${error.pid}). Stop it with Ctrl-C where it runs, or with: kill ${error.pid}`,
    )
  }
}
