import type { ChildProcess } from 'node:child_process'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { root } from './folders.ts'
import { findHolder } from './lock.ts'
import { findFreePorts, isPortFree } from './ports.ts'
import { makeTestFolder } from './postgres/make-test-folder.ts'
import { removePostgres } from './postgres/remove-postgres.ts'
import { findRunningPostgres } from './postgres/start-postgres.ts'
import { machineEnvironment, texts } from './product/environments.ts'

// several starts a test, on a machine that may have other things to do
vi.setConfig({ testTimeout: 240_000 })

type Run = { npm: ChildProcess; output: () => string; ended: Promise<unknown> }

let data: string
let ports: Awaited<ReturnType<typeof findFreePorts>>
const runs: Run[] = []

beforeEach(async () => {
  data = makeTestFolder()
  ports = await findFreePorts()
})

afterEach(async () => {
  for (const { npm } of runs) npm.kill()
  await Promise.all(runs.splice(0).map(({ ended }) => ended))
  removePostgres(data)
})

it('says where it runs and how to sign in, answers on both local names, and runs only once', async () => {
  const { output } = await start()
  expect(output()).toContain(`Site    http://localhost:${ports.PORT}\n`)
  expect(output()).toContain(`Admin   http://localhost:${ports.CMS_PORT}/admin\n`)
  expect(output()).toMatch(/E-mail {4}\S+@\S+\n {2}Password {2}\S{12,}\n/)
  for (const host of ['localhost', '127.0.0.1']) {
    expect(await statusOf(`http://${host}:${ports.PORT}/`)).toBe(200)
    expect(await statusOf(`http://${host}:${ports.PORT}/api/v1/site`)).toBe(200)
    expect(await statusOf(`http://${host}:${ports.CMS_PORT}/admin/login`)).toBe(200)
  }
  const second = npmStart()
  expect(await second.ended).toBe(1)
  expect(second.output()).toContain(`Veridact is running already (process ${pidOfStart()})`)
})

it('stops all of it at any signal to npm, and starts again with the same data', async () => {
  for (const signal of ['SIGHUP', 'SIGTERM', 'SIGINT'] as const) {
    const { npm, output } = await start()
    expect(output().includes('Password')).toBe(signal === 'SIGHUP') // the first start made the admin
    npm.kill(signal)
    await vi.waitUntil(isAllDown, { timeout: 10_000 })
  }
})

it('recovers from being killed, and goes down as a whole when one process dies', async () => {
  await start()
  process.kill(pidOfStart(), 'SIGKILL')
  const { output, ended } = await start()
  process.kill(pidOfChild('cms/src/api/main.ts'), 'SIGKILL')
  expect(await ended).toBe(1)
  expect(output()).toMatch(
    /\nThe API was ended by SIGKILL\. Its last lines \(.+api\.log\):\n {2}\| .*The API listens/,
  )
  expect(await isAllDown()).toBe(true)
})

/** `npm start` until it runs. */
async function start(): Promise<Run> {
  const run = npmStart()
  const isRunning = vi.waitUntil(() => run.output().includes('Stop with Ctrl-C'), {
    timeout: 60_000,
    interval: 100,
  })
  await Promise.race([isRunning, run.ended.then(() => Promise.reject(new Error(run.output())))])
  return run
}

/** Without what npm does before: the packages are there, as this test runs. */
function npmStart(): Run {
  const npm = spawn('npm', ['start', '--ignore-scripts'], {
    cwd: root,
    env: {
      ...machineEnvironment(),
      ...texts(ports),
      VERIDACT_DATA: data,
      SAMPLE_CONTENT: 'false',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: string[] = []
  for (const stream of [npm.stdout, npm.stderr])
    stream.on('data', (chunk) => chunks.push(String(chunk)))
  const run = {
    npm,
    output: () => chunks.join(''),
    ended: once(npm, 'close').then(([code]: unknown[]) => code),
  }
  runs.push(run)
  return run
}

/** Also who started it all: npm may be gone before it, and until then nothing starts again. */
async function isAllDown(): Promise<boolean> {
  const free = await Promise.all(Object.values(ports).map(isPortFree))
  return free.every(Boolean) && findRunningPostgres(data) === undefined && !findStarter()
}

async function statusOf(url: string): Promise<number> {
  const response = await fetch(url)
  await response.body?.cancel()
  return response.status
}

function findStarter() {
  return findHolder(path.join(data, 'running.json'))
}

function pidOfStart(): number {
  const holder = findStarter()
  if (!holder) throw new Error('The product does not run.')
  return holder.pid
}

function pidOfChild(script: string): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  const row = rows
    .map((line) => line.trim().split(/\s+/))
    .find((words) => Number(words[1]) === pidOfStart() && words.includes(script))
  return Number(row?.[0])
}
