import { getPayload, type Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { dailyCheckpoint } from '../src/jobs/daily-checkpoint.ts'
import { appendEntries } from '../src/ledger/append-entries.ts'
import { listCheckpoints, listMissedDays, readSummary } from '../src/ledger/checkpoints.ts'
import { makeCheckpoint } from '../src/ledger/make-checkpoint.ts'
import config from '../src/payload.config.ts'
import { importOf, readLedger, transact, verify } from './ledger.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const OTHER_KEY = 'beef'.repeat(16)

let payload: Payload

beforeAll(async () => {
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
})

afterEach(() => {
  vi.unstubAllEnvs()
})

const today = () => new Date().toISOString().slice(0, 10)
const read = () => listCheckpoints(payload.db.drizzle)
const append = () => transact(payload, (req) => appendEntries(req, () => [importOf()]))

describe('L6: a checkpoint', () => {
  it('is made once a day, also of a ledger in which nothing happened, and however many ask', async () => {
    const days = await Promise.all([1, 2, 3].map(() => makeCheckpoint(payload)))
    expect(days).toEqual([today(), today(), today()])
    await append()
    await makeCheckpoint(payload)
    const checkpoints = await read()
    expect(checkpoints).toHaveLength(1)
    expect(checkpoints[0]!.height).toBeGreaterThan(0)
    expect(checkpoints[0]!.at).toMatch(/\.\d{6}Z$/)
  })

  it('is signed by the key that the ledger introduced', async () => {
    await makeCheckpoint(payload)
    await append()
    const [ledger, checkpoints] = [await readLedger(payload), await read()]
    expect(await verify(ledger, checkpoints)).toHaveProperty('record')
    const forged = checkpoints.map((checkpoint) => ({ ...checkpoint, at: `${today()}T00:00:00Z` }))
    expect(await verify(ledger, forged)).toMatchObject({
      finding: { problem: expect.stringContaining('not signed') },
    })
  })

  it('is refused to a key that the ledger does not name', async () => {
    await append()
    vi.stubEnv('LEDGER_SIGNING_KEY', OTHER_KEY)
    await expect(makeCheckpoint(payload)).rejects.toThrow('rotate-key')
  })

  it('leaves no day missed that was not', async () => {
    await makeCheckpoint(payload)
    expect(await listMissedDays(payload.db.drizzle)).toEqual([])
  })

  it.each([
    ['of yesterday', "(now() - interval '1 day')", 'height', 'present only'],
    ['of an older entry', 'clock_timestamp()', 'height - 1', 'newest entry'],
  ])('is refused by the database %s, whoever signs it', async (_, at, height, reason) => {
    await append()
    const insert = payload.db.pool.query(`
      WITH head AS (SELECT seq AS height, hash FROM ledger.entries ORDER BY seq DESC LIMIT 1)
      INSERT INTO ledger.checkpoints (day, height, head, at, key_id, signature)
      SELECT (${at} AT TIME ZONE 'UTC')::date, ${height}, hash, ${at}, 'key', 'signature' FROM head`)
    await expect(insert).rejects.toThrow(reason)
  })

  it('tells how far the ledger has come', async () => {
    await append()
    const newest = (await readLedger(payload)).at(-1)!
    const summary = await readSummary(payload.db.drizzle)
    expect(summary).toEqual({ entries: newest.seq, head: newest.hash })
  })
})

describe('the worker', () => {
  it('asks once a day', async () => {
    const keep = dailyCheckpoint(payload)
    const query = vi.spyOn(payload.db, 'beginTransaction')
    await keep(Date.now())
    await keep(Date.now() + 1)
    expect(query).toHaveBeenCalledTimes(1)
    // its clock is ahead: the database, which says which day it is, is asked again, and makes no other
    await keep(Date.now() + DAY_MS)
    await keep(Date.now() + DAY_MS + 1)
    expect(query).toHaveBeenCalledTimes(3)
    expect(await read()).toHaveLength(1)
    query.mockRestore()
  })

  it('says when it could not, and tries again a minute later', async () => {
    const error = vi.spyOn(payload.logger, 'error')
    const query = vi.spyOn(payload.db, 'beginTransaction')
    query.mockRejectedValueOnce(new Error('away'))
    const keep = dailyCheckpoint(payload)
    await keep(Date.now())
    await keep(Date.now() + MINUTE_MS / 2)
    expect(error).toHaveBeenCalledTimes(1)
    expect(query).toHaveBeenCalledTimes(1)
    await keep(Date.now() + MINUTE_MS + 1000)
    expect(query).toHaveBeenCalledTimes(2)
    vi.restoreAllMocks()
  })
})
