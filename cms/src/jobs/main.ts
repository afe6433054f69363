/** The worker: does what is due by itself: scheduled publishing, checkpoints, fresh figures. One works at a time. */
import { setTimeout as pause } from 'node:timers/promises'

import { readCmsEnvironment } from '@veridact/shared/environment'
import { getPayload } from 'payload'

import config from '../payload.config.ts'
import { dailyCheckpoint } from './daily-checkpoint.ts'
import { freshFigures } from './fresh-figures.ts'
import { heartbeatFile, writeHeartbeat } from './heartbeat.ts'
import { releaseStuckJobs } from './release-stuck-jobs.ts'
import { takeTurn } from './take-turn.ts'

const EVERY_MS = 2_000
const JOBS_PER_ROUND = 10
/** What is not done by then is rolled back with its transaction, and done at the next start. */
const STOP_AFTER_MS = 1_500

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, leave)

const heartbeat = heartbeatFile(readCmsEnvironment(process.env).DATABASE_URL)
const payload = await getPayload({ config })
const keepCheckpoints = dailyCheckpoint(payload)
const keepFigures = freshFigures(payload)
const turn = await payload.db.pool.connect()
console.log('worker ready')

while (!stop.signal.aborted && !(await takeTurn(turn))) await rest()
if (!stop.signal.aborted) await releaseStuckJobs(payload)
while (!stop.signal.aborted) {
  await runDueJobs()
  await keepCheckpoints(Date.now())
  keepFigures()
  await rest()
}
// Payload keeps a connection open for ever
process.exit(0)

async function runDueJobs(): Promise<void> {
  try {
    await payload.jobs.run({ limit: JOBS_PER_ROUND, sequential: true })
    writeHeartbeat(heartbeat)
  } catch (error) {
    // the database may be away for a moment; without a heartbeat the health check speaks
    payload.logger.error({ err: error, msg: 'Due jobs were not run.' })
  }
}

async function rest(): Promise<void> {
  await pause(EVERY_MS, undefined, { signal: stop.signal }).catch(() => undefined)
}

function leave(): void {
  stop.abort()
  setTimeout(() => process.exit(0), STOP_AFTER_MS).unref()
}
