import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { afterEach, beforeAll, expect, it } from 'vitest'

import { listCheckpoints } from '../src/ledger/checkpoints.ts'
import { createDraft } from './drafts.ts'
import { openNewsroom, type Newsroom } from './newsroom.ts'

let payload: Newsroom['payload']
const started: ChildProcess[] = []

beforeAll(async () => {
  ;({ payload } = await openNewsroom())
})

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

const script = (name: string) => path.resolve(import.meta.dirname, '../src/jobs', name)

/** A worker of this file's database, ready. */
async function startWorker(): Promise<ChildProcess> {
  const worker = spawn(process.execPath, [script('main.ts')], { stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(worker)
  for await (const text of worker.stdout.setEncoding('utf8')) {
    if (String(text).includes('worker ready\n')) return worker
  }
  throw new Error('The worker ended before it was ready.')
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await pause(50)
}

const schedule = (id: string) =>
  payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'articles', value: id } },
    waitUntil: new Date(Date.now() + 500),
  })
const isPublished = async (id: string) =>
  (await payload.findByID({ collection: 'articles', id }))._status === 'published'

it('publishes what is due, lives by its health check, and stops when told to', async () => {
  const { id } = await createDraft(payload)
  await schedule(id)
  const worker = await startWorker()
  await until(() => isPublished(id))
  const [health] = await once(spawn(process.execPath, [script('health.ts')]), 'exit')
  expect(health).toBe(0)

  worker.kill('SIGTERM')
  const [code] = await once(worker, 'exit')
  expect(code).toBe(0)
})

it('signs the checkpoint of the day when it starts (L6)', async () => {
  const checkpoints = () => listCheckpoints(payload.db.drizzle)
  await startWorker()
  await until(async () => (await checkpoints()).length > 0)
  expect(await checkpoints()).toHaveLength(1)
})

it('takes up the job of a worker that was killed in the middle, and only then', async () => {
  const [before, interrupted, other] = [
    await createDraft(payload),
    await createDraft(payload),
    await createDraft(payload),
  ]
  const first = await startWorker()
  await schedule(before.id)
  await until(() => isPublished(before.id))
  const job = await schedule(interrupted.id)
  await payload.db.pool.query('UPDATE payload_jobs SET processing = true WHERE id = $1', [job.id])
  // a second worker that waits for its turn does not take the first one's job either
  await startWorker()
  await schedule(other.id)
  await until(() => isPublished(other.id))
  expect(await isPublished(interrupted.id)).toBe(false)

  first.kill('SIGKILL')
  await until(() => isPublished(interrupted.id))
})
