import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

import type { RecordIntervals } from '@veridact/shared/domain'

import { intervalsOfClusters } from './intervals-of-clusters.ts'

/** About 300 clusters: they take some ten milliseconds, no longer than it takes to start a thread. */
const HERE_CHARACTERS_MAX = 30_000

/** Sets of figures that may wait for the thread; each takes seconds if it is large. */
const WAITING_MAX = 20

/** Too many wait for intervals already. */
export class IntervalsBusyError extends Error {
  override readonly name = 'IntervalsBusyError'
}

let waiting = 0
let last: Promise<unknown> = Promise.resolve()

/**
 * The intervals of each of these lists of clusters (JSON, as `readClusters` reads them). 100,000 clusters take
 * seconds, so many of them are drawn in a thread, one set after the other, and answers go out meanwhile.
 *
 * @throws {IntervalsBusyError} when too many wait already.
 */
export async function drawIntervals(lists: readonly string[]): Promise<RecordIntervals[]> {
  const characters = lists.reduce((sum, { length }) => sum + length, 0)
  if (characters <= HERE_CHARACTERS_MAX) return lists.map(intervalsOfClusters)
  if (waiting >= WAITING_MAX) throw new IntervalsBusyError('Too many intervals are being drawn.')
  waiting += 1
  const drawing = last.then(() => drawInThread(lists))
  last = drawing.catch(() => undefined)
  return drawing.finally(() => (waiting -= 1))
}

async function drawInThread(lists: readonly string[]): Promise<RecordIntervals[]> {
  const thread = new Worker(new URL('./interval-thread.ts', import.meta.url), {
    workerData: lists,
    // what the process was started with, such as a module that ends it with its parent, is not for a thread
    execArgv: [],
  })
  try {
    const [intervals] = await once(thread, 'message') // rejects where the thread fails
    return intervals
  } finally {
    await thread.terminate()
  }
}
