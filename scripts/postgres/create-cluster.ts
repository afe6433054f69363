import { execFile } from 'node:child_process'
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'

import { programPath } from './binaries.ts'
import type { Lodging } from './lodging.ts'
import { asLodger, makeOwnFolder } from './lodging.ts'

/**
 * Makes the files of a cluster with the superuser `postgres`, reached by password only.
 *
 * Encoding and sorting are PostgreSQL's own, so that they are the same on every machine. The files
 * are made under another name: a cluster is whole or is not there. One whose password is no longer
 * known is put aside, never deleted.
 */
export async function createCluster(lodging: Lodging, password: string): Promise<void> {
  const { cluster, user } = lodging
  const unfinished = `${cluster}.unfinished`
  makeOwnFolder(unfinished, user)
  const passwordFile = path.join(unfinished, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user) chownSync(passwordFile, user.uid, user.gid)
  const files = path.join(unfinished, 'files')
  await promisify(execFile)(
    programPath(lodging.binaries, 'initdb'),
    [
      `--pgdata=${files}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ],
    asLodger(lodging),
  )
  if (existsSync(cluster)) renameSync(cluster, `${cluster}-put-aside-${Date.now()}`)
  renameSync(files, cluster)
  rmSync(unfinished, { recursive: true })
}
