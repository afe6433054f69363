import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { BOOTSTRAP_SUMS } from '@veridact/shared/domain'
import { beforeAll, describe, expect, it } from 'vitest'

import { drawIntervals, IntervalsBusyError } from '../src/scores/draw-intervals.ts'
import { intervalsOfClusters } from '../src/scores/intervals-of-clusters.ts'
import { refreshFigures } from '../src/scores/refresh-figures.ts'
import { openApi, type Api } from './api.ts'
import { inFuture, TOMORROW_MS, unique } from './drafts.ts'
import { importSet } from './imported-set.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})

/** When something happens next. */
const NEXT = inFuture(TOMORROW_MS / 2)

const query = (text: string, dataset: string) => api.payload.db.pool.query(text, [dataset])

/** Writes something into a kept track record by which it is known again. */
async function mark(dataset: string): Promise<void> {
  await query(
    `UPDATE kept_figures SET figures = jsonb_set(figures::jsonb, '{n}', '77')::text
     WHERE dataset = $1 AND name LIKE '["track record"%'`,
    dataset,
  )
}

const read = async (dataset: string) => (await api.client.getTrackRecord({ dataset })).n

describe('figures that were made', () => {
  it('are given again as long as nothing is recorded of their set', async () => {
    const record = { id: unique('id') }
    const dataset = await importSet(api.payload, [record])
    expect(await read(dataset)).toBe(1)
    await mark(dataset)
    await importSet(api.payload, [{}])
    await importSet(api.payload, [record], dataset)
    expect(await read(dataset)).toBe(77)
    await importSet(api.payload, [{}], dataset)
    expect(await read(dataset)).toBe(2)
  })

  it('are those of their own filter only', async () => {
    const dataset = await importSet(api.payload, [{}])
    expect(await read(dataset)).toBe(1)
    await mark(dataset)
    const { n } = await api.client.getTrackRecord({ dataset, to: '2000-01-01' })
    expect(n).toBe(0)
  })

  it.each([
    ['opens', { openAt: NEXT, closeAt: inFuture(), forecasts: [] }],
    ['closes', { closeAt: NEXT }],
  ])('are good until the next question of the set %s, and no longer', async (_, next) => {
    const open = { status: 'open', outcome: null, resolvedAt: null }
    const dataset = await importSet(api.payload, [{}, { ...open, ...next }])
    expect(await read(dataset)).toBe(1)
    await mark(dataset)
    const { rows } = await query('SELECT valid_until FROM kept_figures WHERE dataset = $1', dataset)
    expect(rows).toEqual([{ valid_until: new Date(NEXT) }])
    await query('UPDATE kept_figures SET valid_until = now() WHERE dataset = $1', dataset)
    expect(await read(dataset)).toBe(1)
  })
})

it('the worker makes the figures of every set anew when they have changed, and only then', async () => {
  const dataset = await importSet(api.payload, [{}])
  const made = async () => {
    await refreshFigures(api.payload)
    const kept = 'SELECT name, made_at FROM kept_figures WHERE dataset = $1 ORDER BY name'
    return (await query(kept, dataset)).rows
  }
  const first = await made()
  expect(first).toHaveLength(5)
  expect(await made()).toEqual(first)
  await mark(dataset)
  expect(await read(dataset)).toBe(77)
  await importSet(api.payload, [{}], dataset)
  expect(await made()).not.toEqual(first)
  await mark(dataset)
  expect(await read(dataset)).toBe(77)
})

/** So many clusters of one question each, as the database gives them. */
function clusters(count: number): string {
  const sums: Record<string, (index: number) => number> = {
    opening: (index) => ((index * 37) % 101) / 101,
    closing: (index) => ((index * 17) % 101) / 101,
    binaryYes: (index) => index % 3 && 1,
  }
  const cluster = (index: number) => BOOTSTRAP_SUMS.map((name) => sums[name]?.(index) ?? 1)
  return JSON.stringify(Array.from({ length: count }, (_, index) => cluster(index)))
}

describe('intervals', () => {
  it('are the same beside the event loop and in it, and every time', async () => {
    const many = clusters(2_000)
    const here = intervalsOfClusters(many)
    expect(await drawIntervals([many])).toEqual([here])
    expect(await drawIntervals([many, clusters(2)])).toEqual([
      here,
      intervalsOfClusters(clusters(2)),
    ])
  })

  it('of large sets leave the event loop free while they are drawn', async () => {
    let turns = 0
    const turning = setInterval(() => (turns += 1), 5)
    await drawIntervals([clusters(20_000)])
    clearInterval(turning)
    expect(turns).toBeGreaterThan(10)
  })

  // a module that ends a process with its parent would take a thread for that process
  it('are drawn in a thread that loads nothing of what its process was started with', async () => {
    const onlyMain = `import { isMainThread } from 'node:worker_threads'
      if (!isMainThread) process.exit(1)`
    const module = new URL('../src/scores/draw-intervals.ts', import.meta.url)
    const script = `const { drawIntervals } = await import('${module}')
      console.log((await drawIntervals(['${clusters(1_000)}'])).length)`
    const preload = `data:text/javascript,${encodeURIComponent(onlyMain)}`
    const args = ['--import', preload, '--input-type=module', '--eval', script]
    const { stdout } = await promisify(execFile)(process.execPath, args)
    expect(stdout.trim()).toBe('1')
  })

  it('are refused when too many large sets wait', async () => {
    const many = clusters(1_000)
    const drawing = Array.from({ length: 25 }, () => drawIntervals([many]))
    const outcomes = await Promise.allSettled(drawing)
    const refused = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? outcome.reason : [],
    )
    expect(refused).toHaveLength(5)
    expect(refused[0]).toBeInstanceOf(IntervalsBusyError)
  })

  it('of a set are drawn over its clusters: questions of one cluster are not independent', async () => {
    const outcomes = Array.from({ length: 40 }, (_, index) => index % 2)
    const dataset = await importSet(
      api.payload,
      outcomes.map((outcome) => ({ outcome })),
    )
    const width = async () => {
      const { intervals } = await api.client.getTrackRecord({ dataset })
      const [low, high] = intervals.halfBrier.opening!
      return high - low
    }
    const alone = await width()
    await query(
      `UPDATE scores SET cluster_key = outcome WHERE dataset = $1 AND ended IS NOT NULL`,
      dataset,
    )
    await query('DELETE FROM kept_figures WHERE dataset = $1', dataset)
    expect(await width()).toBeGreaterThan(1.5 * alone)
  })
})
