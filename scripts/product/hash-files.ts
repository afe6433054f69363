import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * One hash over the names and contents of all files under some paths, tests left out.
 *
 * A path that is not there counts for nothing.
 */
export function hashFiles(folder: string, paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of listFiles(folder, paths)) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(folder, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function listFiles(folder: string, paths: readonly string[]): string[] {
  return globSync(
    paths.flatMap((start) => [start, `${start}/**`]),
    { cwd: folder },
  )
    .filter((file) => !/\.test(-d)?\.tsx?$/.test(file))
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .toSorted()
}
