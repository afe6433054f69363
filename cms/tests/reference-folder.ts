import { existsSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const folder = path.resolve(root, process.env.VERIDACT_REFERENCE ?? '../shared')

/** Whether there is real data outside the repository; tests of it are reported as skipped without it. */
export const hasReference = existsSync(path.join(folder, 'data', 'SOURCES.md'))

/** A path in the folder of reference data. */
export function referencePath(...names: string[]): string {
  return path.join(folder, ...names)
}
