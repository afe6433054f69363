import path from 'node:path'

import { findReferenceFolder } from '../../scripts/test/reference.ts'

const folder = findReferenceFolder(process.env)

/** Whether there is real data outside the repository; tests of it are reported as skipped without it. */
export const hasReference = folder !== undefined

/** A path in the folder of reference data; of no use where there is none. */
export function referencePath(...names: string[]): string {
  return path.join(folder ?? '', ...names)
}
