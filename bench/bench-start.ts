import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { root } from '../scripts/folders.ts'
import { findFreePorts, isPortFree } from '../scripts/ports.ts'
import { removePostgres } from '../scripts/postgres/remove-postgres.ts'
import { answersOk } from '../scripts/processes/readiness.ts'
import { machineEnvironment, texts } from '../scripts/product/environments.ts'
import type { Figure } from './figure.ts'
import { timePublishing } from './time-publishing.ts'

const EVERY_MS = 20

type Newcomer = { clone: string; ports: Awaited<ReturnType<typeof findFreePorts>> }

/** What a newcomer waits for: a clone of the last commit is started, used, stopped and started again. */
export async function benchStart(folder: string): Promise<Figure[]> {
  const clone = path.join(folder, 'clone')
  execFileSync('git', ['clone', '--quiet', root, clone])
  const newcomer = { clone, ports: await findFreePorts() }
  try {
    const first = await start(newcomer)
    const publishing = await timePublishing(newcomer.ports, await first.untilAnnounced())
    const stop = await stopTimed(newcomer, first.npm)
    const second = await start(newcomer)
    await second.untilAnnounced()
    await stopTimed(newcomer, second.npm)
    return [
      seconds('First answer of a fresh clone, install and build included', first.seconds, 120),
      seconds('First answer of a second start', second.seconds, 10),
      seconds('Stopping everything', stop, 3),
      seconds('From publishing to the API', publishing.api, 1),
      seconds('From publishing to the site', publishing.site, 1),
    ]
  } finally {
    removePostgres(path.join(clone, '.veridact'))
  }
}

/** `npm start` until the site answers. */
async function start({ clone, ports }: Newcomer) {
  const begin = performance.now()
  const npm = spawn('npm', ['start'], {
    cwd: clone,
    env: { ...machineEnvironment(), ...texts(ports) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  npm.stdout.on('data', (chunk) => (output += String(chunk)))
  const death = once(npm, 'exit').then(() => {
    throw new Error(`npm start ended by itself:\n${output}`)
  })
  death.catch(() => undefined) // it is meant to end once it is told to
  const until = (isSo: () => boolean | Promise<boolean>) => Promise.race([poll(isSo), death])
  await until(() => answersOk(`http://127.0.0.1:${ports.PORT}/`))
  return {
    npm,
    seconds: secondsSince(begin),
    /** Everything it said, once all of it runs. */
    untilAnnounced: async () => {
      await until(() => output.includes('Stop with Ctrl-C'))
      return output
    },
  }
}

async function stopTimed({ ports }: Newcomer, npm: ChildProcess): Promise<number> {
  const begin = performance.now()
  npm.kill('SIGINT')
  await Promise.all([
    once(npm, 'exit'),
    poll(async () => (await Promise.all(Object.values(ports).map(isPortFree))).every(Boolean)),
  ])
  return secondsSince(begin)
}

async function poll(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(EVERY_MS)
}

function secondsSince(begin: number): number {
  return (performance.now() - begin) / 1000
}

function seconds(what: string, value: number, most: number): Figure {
  return { what, value, unit: 's', limit: { most } }
}
