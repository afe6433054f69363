import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

import type { TestProject } from 'vitest/node'

import type { Keys } from '../../scripts/postgres/keys.ts'
import { prepareDatabase } from '../../scripts/postgres/prepare-database.ts'
import { startTestPostgres } from '../../scripts/postgres/start-test-postgres.ts'
import { testEnvironment } from '../../scripts/test-environment.ts'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can add to another's
  interface ProvidedContext {
    /** How to get into the run's PostgreSQL. */
    postgres: Keys
    /** A folder that goes when the run ends. */
    testFolder: string
    /** The migrated database that every test file clones. */
    template: string
  }
}

/** One PostgreSQL a run, with a migrated template in it. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const { keys, data, remove } = await startTestPostgres()
  const template = 'veridact_template'
  try {
    await migrate(testEnvironment(await prepareDatabase(keys, template), data))
  } catch (error) {
    await remove()
    throw error
  }
  provide('postgres', keys)
  provide('testFolder', data)
  provide('template', template)
  return remove
}

/**
 * In a process of its own: Payload leaves a connection open, and a database that somebody is
 * connected to cannot be cloned.
 */
async function migrate(environment: Record<string, string>): Promise<void> {
  const script = path.resolve(import.meta.dirname, '../src/migrate.ts')
  const env = { ...process.env, ...environment }
  await promisify(execFile)(process.execPath, [script], { env })
}
