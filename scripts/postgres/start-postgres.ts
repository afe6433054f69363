import { existsSync } from 'node:fs'
import path from 'node:path'

import type { Child } from '../processes/child.ts'
import { startChild } from '../processes/child.ts'
import { untilReady } from '../processes/readiness.ts'
import { findFreePort, isPortFree } from '../ports.ts'
import { programPath } from './binaries.ts'
import { createCluster } from './create-cluster.ts'
import type { Keys } from './keys.ts'
import { findKeys, keepKeys, makePasswords } from './keys.ts'
import type { Lodging } from './lodging.ts'
import { asLodger, findLodging } from './lodging.ts'
import { findPostmaster } from './postmaster-file.ts'
import { stopLeftOver } from './stop-left-over.ts'

const START_TIMEOUT_MS = 60_000

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
]

/** A database that may forget all at a power cut, and is faster for it. */
const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** A PostgreSQL of our own, running. */
export type Postgres = { child: Child; keys: Keys }

/**
 * Starts the PostgreSQL of a data folder, made first where there is none.
 *
 * One that was left running when its starter was killed is stopped before. It listens on loopback only.
 */
export async function startPostgres(
  { data, logs }: { data: string; logs: string },
  { isForgetful = false } = {},
): Promise<Postgres> {
  const lodging = findLodging(data)
  stopLeftOver(lodging)
  const keys = await ensureCluster(lodging, data)
  const settings = isForgetful ? [...SETTINGS, ...FORGETFUL] : SETTINGS
  const child = startChild({
    name: 'PostgreSQL',
    command: [
      programPath(lodging.binaries, 'postgres'),
      '-D',
      lodging.cluster,
      '-p',
      String(keys.port),
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    ...asLodger(lodging),
    log: path.join(logs, 'postgres.log'),
    signals: ['SIGINT', 'SIGQUIT'], // "fast", then "immediate": the next start recovers
  })
  const isReady = () => findPostmaster(lodging.cluster)?.isReady ?? false
  await untilReady(child, { isReady, timeoutMs: START_TIMEOUT_MS })
  return { child, keys }
}

/** The keys of a data folder's PostgreSQL, if it runs now, whoever started it. */
export function findRunningPostgres(data: string): Keys | undefined {
  const isRunning = findPostmaster(findLodging(data).cluster)?.isReady ?? false
  return isRunning ? findKeys(data) : undefined
}

/** A port that somebody else has taken in the meantime is given up for another. */
async function ensureCluster(lodging: Lodging, data: string): Promise<Keys> {
  const known = existsSync(lodging.cluster) ? findKeys(data) : undefined
  if (known && (await isPortFree(known.port))) return known
  const keys = { port: await findFreePort(), passwords: known?.passwords ?? makePasswords() }
  if (!known) await createCluster(lodging, keys.passwords.superuser)
  return keepKeys(data, keys)
}
