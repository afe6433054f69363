import { readEnvironment } from '@veridact/shared/environment'

import { locateFolders } from './folders.ts'
import type { Supervisor } from './processes/supervisor.ts'
import { createSupervisor } from './processes/supervisor.ts'
import { announce } from './product/announce.ts'
import { takeRunningLock } from './product/running-lock.ts'
import type { Settings } from './product/settings.ts'
import { startProduct } from './product/start-product.ts'
import { untilAskedToStop } from './signals.ts'

/**
 * Brings the product up, keeps it up until somebody wants it down or one of its processes dies, and
 * takes all of it down.
 *
 * @returns the exit code
 */
export async function runProduct(mode: Settings['mode']): Promise<number> {
  const asked = untilAskedToStop()
  // a closed terminal must not keep us from stopping what runs
  process.stdout.on('error', () => undefined)
  process.stderr.on('error', () => undefined)
  const supervisor = createSupervisor()
  try {
    await Promise.race([stayUp(mode, supervisor), asked])
    console.log('\nStopping …')
    return 0
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`)
    return 1
  } finally {
    await supervisor.stop()
  }
}

/** Ends only by a failure, or by the death of a process. */
async function stayUp(mode: Settings['mode'], supervisor: Supervisor): Promise<never> {
  const environment = readEnvironment(process.env)
  const folders = locateFolders(environment)
  takeRunningLock(folders.data)
  const wish = { environment, folders, mode }
  const firstAdmin = await Promise.race([startProduct(wish, supervisor), supervisor.death])
  console.log(announce(wish, firstAdmin))
  return supervisor.death
}
