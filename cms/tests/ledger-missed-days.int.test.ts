import { getPayload, type Payload } from 'payload'
import { beforeAll, describe, expect, inject, it } from 'vitest'

import { superuserUrl } from '../../scripts/postgres/prepare-database.ts'
import { listCheckpoints, listMissedDays } from '../src/ledger/checkpoints.ts'
import { makeCheckpoint } from '../src/ledger/make-checkpoint.ts'
import config from '../src/payload.config.ts'

const DAY_MS = 24 * 60 * 60 * 1000

let payload: Payload

const dayBefore = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10)

/** A ledger that began five days ago and was signed on two days, which only time can make. */
beforeAll(async () => {
  payload = await getPayload({ config })
  await makeCheckpoint(payload)
  const { pg } = payload.db
  const database = new URL(process.env.DATABASE_URL!).pathname.slice(1)
  const connectionString = superuserUrl(inject('postgres'), database)
  const superuser = new pg!.Client({ connectionString })
  await superuser.connect()
  await superuser.query(`
    SET session_replication_role = replica;
    UPDATE ledger.entries SET recorded_at = recorded_at - interval '5 days' WHERE seq = 1;
    UPDATE ledger.checkpoints SET day = day - 5, at = at - interval '5 days';
    INSERT INTO ledger.checkpoints
      SELECT day + 2, height, head, at + interval '2 days', key_id, signature
      FROM ledger.checkpoints`)
  await superuser.end()
})

describe('L6: days that were missed', () => {
  it('are listed, today not yet among them', async () => {
    const missed = await listMissedDays(payload.db.drizzle)
    expect(missed).toEqual([dayBefore(4), dayBefore(2), dayBefore(1)])
  })

  it('stay missed: what is signed now is of today', async () => {
    await makeCheckpoint(payload)
    const days = (await listCheckpoints(payload.db.drizzle)).map(({ day }) => day)
    expect(days).toEqual([dayBefore(5), dayBefore(3), dayBefore(0)])
    expect(await listMissedDays(payload.db.drizzle)).toHaveLength(3)
  })
})
