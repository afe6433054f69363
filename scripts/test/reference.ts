import { existsSync } from 'node:fs'
import path from 'node:path'

import { readTestEnvironment } from '@veridact/shared/environment'

import { root } from '../folders.ts'

/** The folder of real data outside the repository; `undefined` where there is none. */
export function findReferenceFolder(env: NodeJS.ProcessEnv): string | undefined {
  const folder = expectedFolder(env)
  return existsSync(path.join(folder, 'data/SOURCES.md')) ? folder : undefined
}

/** Why tests on reference data were skipped; `undefined` where the data is there. */
export function explainMissingReference(env: NodeJS.ProcessEnv): string | undefined {
  if (findReferenceFolder(env)) return undefined
  return `There is no reference data in ${expectedFolder(env)}: tests on it were skipped. VERIDACT_REFERENCE says where it is.`
}

function expectedFolder(env: NodeJS.ProcessEnv): string {
  const { VERIDACT_REFERENCE = '../shared' } = readTestEnvironment(env)
  return path.resolve(root, VERIDACT_REFERENCE)
}
