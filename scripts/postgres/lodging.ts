import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

import type { Binaries } from './binaries.ts'
import { findBinaries, programPath } from './binaries.ts'
import type { UserIds } from './unprivileged-user.ts'
import { findUnprivilegedUser } from './unprivileged-user.ts'

/** Where a cluster's files are, with which binaries and as whom they are used. */
export type Lodging = { cluster: string; binaries: Binaries; user: UserIds | undefined }

/**
 * Finds the cluster of a data folder a place that PostgreSQL's user can reach.
 *
 * That is `postgres` in the data folder; but for root in a folder closed to others (a clone under
 * `/root`) both cluster and binaries go to a folder under `/var/lib` named after the data folder.
 */
export function findLodging(data: string): Lodging {
  const binaries = findBinaries()
  const cluster = path.join(data, 'postgres')
  const user = findUnprivilegedUser(cluster)
  mkdirSync(data, { recursive: true })
  if (!user || (canEnter(user, data) && canRun(user, binaries))) return { cluster, binaries, user }
  const folder = makeOutsideFolder(data)
  return { cluster: path.join(folder, 'postgres'), binaries: copyBinaries(binaries, folder), user }
}

/** Makes an empty folder that belongs to PostgreSQL's user, in place of what was there. */
export function makeOwnFolder(folder: string, user: UserIds | undefined): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { mode: 0o700 })
  if (user) chownSync(folder, user.uid, user.gid)
}

/** How to start one of PostgreSQL's programs; the machine's locale and PG* variables stay out. */
export function asLodger({ cluster, user }: Lodging) {
  // NODE_ENV means nothing to PostgreSQL, but Next's types demand it of every environment
  const { PATH, NODE_ENV } = process.env
  return { ...user, cwd: path.parse(cluster).root, env: { LC_ALL: 'C', PATH, NODE_ENV } }
}

function canEnter(user: UserIds, folder: string): boolean {
  return spawnSync('test', ['-x', folder], { ...user, cwd: '/' }).status === 0
}

function canRun(user: UserIds, binaries: Binaries): boolean {
  return (
    spawnSync(programPath(binaries, 'postgres'), ['--version'], { ...user, cwd: '/' }).status === 0
  )
}

function makeOutsideFolder(data: string): string {
  const mark = createHash('sha256').update(data).digest('hex').slice(0, 12)
  const folder = path.join('/var/lib', `veridact-${mark}`)
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}

/** Copied under another name and then renamed, so that a copy is whole or is not there. */
function copyBinaries(binaries: Binaries, folder: string): Binaries {
  const copy = path.join(folder, `binaries-${binaries.version}`)
  if (existsSync(copy)) return { ...binaries, folder: copy }
  const unfinished = `${copy}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true })
  renameSync(unfinished, copy)
  return { ...binaries, folder: copy }
}
