import { getPayload, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { makeCheckpoint } from '../src/ledger/make-checkpoint.ts'
import { putOnRecord } from '../src/ledger/put-on-record.ts'
import config from '../src/payload.config.ts'
import { createPrediction } from './drafts.ts'
import { connectAsOwner, readLedger, transact } from './ledger.ts'

let payload: Payload

beforeAll(async () => {
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
  const { id } = await createPrediction(payload, { firstRationale: 'It usually does.' })
  await transact(payload, (req) => putOnRecord(req, [id]))
  await makeCheckpoint(payload)
})

const CHANGES = [
  ['an entry', 'changed', "UPDATE ledger.entries SET payload = '{}'"],
  ['an entry', 'deleted', 'DELETE FROM ledger.entries'],
  ['an entry', 'emptied away', 'TRUNCATE ledger.entries CASCADE'],
  ['a text', 'moved to another entry', 'UPDATE ledger.texts SET seq = 1'],
  ['a text', 'deleted', 'DELETE FROM ledger.texts'],
  ['a text', 'emptied away', 'TRUNCATE ledger.texts'],
  ['a checkpoint', 'changed', "UPDATE ledger.checkpoints SET signature = 'mine'"],
  ['a checkpoint', 'deleted', 'DELETE FROM ledger.checkpoints'],
  ['a checkpoint', 'emptied away', 'TRUNCATE ledger.checkpoints'],
  ['a forecast', 'changed', "UPDATE ledger.forecasts SET probabilities = '{999000,1000}'"],
  ['a forecast', 'deleted', 'DELETE FROM ledger.forecasts'],
  ['a forecast', 'emptied away', 'TRUNCATE ledger.forecasts'],
] as const

describe('L3: append-only', () => {
  it.each(CHANGES)('%s is not %s by the application, for it has no right to', async (...change) => {
    await expect(payload.db.pool.query(change[2])).rejects.toThrow('permission denied')
  })

  it.each(CHANGES)(
    '%s is not %s by the owner either, for a trigger refuses it',
    async (...change) => {
      const owner = await connectAsOwner(payload)
      await expect(owner.query(change[2])).rejects.toThrow(/append-only|can only be erased/)
      await owner.end()
    },
  )

  it('a text is not replaced, by the application or the owner', async () => {
    const replace = "UPDATE ledger.texts SET text = 'Other words', salt = 'ab'"
    await expect(payload.db.pool.query(replace)).rejects.toThrow('can only be erased')
    const owner = await connectAsOwner(payload)
    await expect(owner.query(replace)).rejects.toThrow('can only be erased')
    await owner.end()
  })

  it('the readable rows of forecasts come from entries only', async () => {
    const insert = `INSERT INTO ledger.forecasts
      SELECT 'another', 1, now(), '{500000,500000}', NULL, 1`
    await expect(payload.db.pool.query(insert)).rejects.toThrow('permission denied')
  })
})

describe('the database takes an entry only', () => {
  const HEX = 'a'.repeat(64)

  /** Inserts an entry after the head, with something wrong. */
  const insert = (wrong: { seq?: string; prev?: string; at?: string; payload?: string }) =>
    payload.db.pool.query(`
      WITH head AS (SELECT seq, hash, recorded_at FROM ledger.entries ORDER BY seq DESC LIMIT 1)
      INSERT INTO ledger.entries
      SELECT ${wrong.seq ?? 'seq + 1'}, 'import', NULL, '{}', '${HEX}', ${wrong.prev ?? 'hash'},
        encode(sha256(gen_random_uuid()::text::bytea), 'hex'), ${wrong.at ?? 'clock_timestamp()'}
      FROM head`)

  it.each([
    ['L2: with the next number', { seq: 'seq + 2' }, 'does not follow'],
    ['L2: with a number of its own', { seq: 'seq' }, 'does not follow'],
    ['L1: after the newest', { prev: `'${HEX}'` }, 'does not follow'],
    ['L4: of now, not of yesterday', { at: "now() - interval '1 day'" }, 'present only'],
    ['L4: of now, not of two minutes ago', { at: "now() - interval '2 minutes'" }, 'present only'],
    ['L4: of now, not of tomorrow', { at: "now() + interval '1 second'" }, 'present only'],
  ])('%s', async (_, wrong, message) => {
    const { length } = await readLedger(payload)
    await expect(insert(wrong)).rejects.toThrow(message)
    expect(await readLedger(payload)).toHaveLength(length)
  })
})
