import { existsSync } from 'node:fs'
import path from 'node:path'

import { readTestEnvironment } from '@veridact/shared/environment'

import { root } from '../folders.ts'

/** Why tests on reference data were skipped; `undefined` where the data is there. */
export function explainMissingReference(env: NodeJS.ProcessEnv): string | undefined {
  const { VERIDACT_REFERENCE = '../shared' } = readTestEnvironment(env)
  const folder = path.resolve(root, VERIDACT_REFERENCE)
  if (existsSync(path.join(folder, 'data/SOURCES.md'))) return undefined
  return `There is no reference data in ${folder}: tests on it were skipped. VERIDACT_REFERENCE says where it is.`
}
