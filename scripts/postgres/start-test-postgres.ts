import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { root } from '../folders.ts'
import { commandLineOf } from '../processes/command-line.ts'
import type { Postgres } from './start-postgres.ts'
import { startPostgres } from './start-postgres.ts'
import { removePostgres } from './remove-postgres.ts'

/** A PostgreSQL of one test run: beside the product's, empty, and gone afterwards. */
export type TestPostgres = Postgres & { data: string; remove: () => Promise<void> }

const testsFolder = path.join(root, '.veridact', 'tests')

/** Runs side by side do not meet; what a run left that was killed goes with the next. */
export async function startTestPostgres(): Promise<TestPostgres> {
  removeAbandoned()
  mkdirSync(testsFolder, { recursive: true })
  const data = mkdtempSync(path.join(testsFolder, `${process.pid}-`))
  chmodSync(data, 0o755) // PostgreSQL's user has to enter, where that is another
  const postgres = await startPostgres(
    { data, logs: path.join(data, 'logs') },
    { isForgetful: true },
  )
  return {
    ...postgres,
    data,
    async remove() {
      await postgres.child.stop(1_000)
      removePostgres(data)
    },
  }
}

function removeAbandoned(): void {
  if (!existsSync(testsFolder)) return
  const abandoned = readdirSync(testsFolder).filter((name) => !commandLineOf(Number.parseInt(name)))
  for (const name of abandoned) removePostgres(path.join(testsFolder, name))
}
