import path from 'node:path'

import { readEnvironment } from '@veridact/shared/environment'

import { locateFolders, root } from '../folders.ts'
import { waitForLock } from '../lock.ts'
import type { DatabaseUrls } from '../postgres/prepare-database.ts'
import { databaseUrls } from '../postgres/prepare-database.ts'
import { findRunningPostgres } from '../postgres/start-postgres.ts'
import { runAttached } from '../processes/run-attached.ts'
import type { Supervisor } from '../processes/supervisor.ts'
import { createSupervisor } from '../processes/supervisor.ts'
import { environmentOf } from './environments.ts'
import { findDatabase } from './find-database.ts'
import { takeRunningLock } from './running-lock.ts'
import { migration } from './services.ts'
import type { Wish } from './settings.ts'
import { decideSettings } from './settings.ts'

/** Much garbage is made while a million forecasts pass; with larger nurseries it takes half as much memory again. */
const NODE_FLAGS = ['--max-semi-space-size=8']

type Command = {
  /** Of the CMS, from the repository's root. */
  script: string
  args: readonly string[]
  /** Variables that this command takes and no other process. */
  env?: NodeJS.ProcessEnv
}

/**
 * Runs a command of the CMS over the product's database. The one that runs is used; where none runs, ours
 * is started for as long as the command takes.
 *
 * @returns the exit code
 */
export async function runCommand({ script, args, env = {} }: Command): Promise<number> {
  const supervisor = createSupervisor()
  try {
    const environment = readEnvironment(process.env)
    const wish: Wish = { environment, folders: locateFolders(environment), mode: 'production' }
    const settings = decideSettings(wish, await reachDatabase(wish, supervisor))
    return await runAttached([process.execPath, ...NODE_FLAGS, path.join(root, script), ...args], {
      // npm runs scripts in the repository's root; files are named from where the person is
      cwd: process.env.INIT_CWD ?? process.cwd(),
      env: { ...environmentOf('cms', settings), ...env },
    })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return 1
  } finally {
    await supervisor.stop()
  }
}

/** One command after the other: the first would take down what the second found running. */
async function reachDatabase(wish: Wish, supervisor: Supervisor): Promise<DatabaseUrls> {
  const { environment, folders } = wish
  if (environment.DATABASE_URL) return findDatabase(wish, supervisor)
  await waitForLock(path.join(folders.data, 'importing.json'))
  const running = findRunningPostgres(folders.data)
  if (running) return databaseUrls(running)
  takeRunningLock(folders.data)
  const database = await findDatabase(wish, supervisor)
  await supervisor.run(migration(decideSettings(wish, database)))
  return database
}
