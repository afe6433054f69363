import { chmodSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { root } from '../folders.ts'
import { commandLineOf } from '../processes/command-line.ts'
import { removePostgres } from './remove-postgres.ts'

const testsFolder = path.join(root, '.veridact', 'tests')

/**
 * A data folder for one test run, beside the product's own; to be removed with `removePostgres`.
 *
 * Runs side by side do not meet. What a killed run has left goes with the next.
 */
export function makeTestFolder(): string {
  mkdirSync(testsFolder, { recursive: true })
  removeAbandoned()
  const data = mkdtempSync(path.join(testsFolder, `${process.pid}-`))
  chmodSync(data, 0o755) // PostgreSQL's user has to enter, where that is another
  return data
}

function removeAbandoned(): void {
  const abandoned = readdirSync(testsFolder).filter((name) => !commandLineOf(Number.parseInt(name)))
  for (const name of abandoned) removePostgres(path.join(testsFolder, name))
}
