import { execFileSync } from 'node:child_process'

import { programPath } from './binaries.ts'
import type { Lodging } from './lodging.ts'
import { asLodger } from './lodging.ts'
import { findPostmaster } from './postmaster-file.ts'

/** Stops the PostgreSQL of a cluster that outlived who started it. */
export function stopLeftOver(lodging: Lodging): void {
  if (!findPostmaster(lodging.cluster)) return
  const args = ['stop', '--silent', '--mode=fast', '--wait', `--pgdata=${lodging.cluster}`]
  execFileSync(programPath(lodging.binaries, 'pg_ctl'), args, asLodger(lodging))
}
