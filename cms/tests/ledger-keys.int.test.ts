import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

import { getPayload, type Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest'

import { superuserUrl } from '../../scripts/postgres/prepare-database.ts'
import { appendEntries } from '../src/ledger/append-entries.ts'
import { listCheckpoints } from '../src/ledger/checkpoints.ts'
import { eraseText } from '../src/ledger/erase-text.ts'
import { listKeys } from '../src/ledger/keys.ts'
import { makeCheckpoint } from '../src/ledger/make-checkpoint.ts'
import { putOnRecord } from '../src/ledger/put-on-record.ts'
import { rotateKey } from '../src/ledger/rotate-key.ts'
import config from '../src/payload.config.ts'
import { createPrediction } from './drafts.ts'
import { importOf, readLedger, transact, verify } from './ledger.ts'

let payload: Payload
let count = 0

beforeAll(async () => {
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
})

/** A private key that no other test uses. */
function newKey(): string {
  count += 1
  return String(count).padStart(64, '0')
}

async function command(args: string[], env: Record<string, string> = {}) {
  const script = path.resolve(import.meta.dirname, '../src/ledger/main.ts')
  return promisify(execFile)(process.execPath, [script, ...args], {
    env: { ...process.env, ...env },
  })
}

describe('a new key', () => {
  /** The key that signs; each test goes on with the one that the test before it left. */
  let current = process.env.LEDGER_SIGNING_KEY ?? ''

  beforeEach(() => {
    vi.stubEnv('LEDGER_SIGNING_KEY', current)
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it('takes over in an entry that the old one signed, and signs from then on', async () => {
    await makeCheckpoint(payload)
    const old = (await listKeys(payload.db.drizzle)).at(-1)
    const next = newKey()
    const keyId = await rotateKey(payload, next)
    expect((await readLedger(payload)).at(-1)).toMatchObject({
      type: 'key_rotate',
      payload: { keyId, previousKeyId: old!.keyId },
    })
    await expect(makeCheckpoint(payload)).rejects.toThrow("the ledger's is")

    vi.stubEnv('LEDGER_SIGNING_KEY', next)
    current = next
    await forgetToday()
    await makeCheckpoint(payload)
    const checkpoints = await listCheckpoints(payload.db.drizzle)
    expect(checkpoints).toMatchObject([{ keyId }])
    expect(await verify(await readLedger(payload), checkpoints)).toHaveProperty('record')
  })

  it('that has taken over takes over no second time, so an interrupted rotation is repeated', async () => {
    const next = newKey()
    await rotateKey(payload, next)
    const { length } = await readLedger(payload)
    await rotateKey(payload, next)
    expect(await readLedger(payload)).toHaveLength(length)
    current = next
  })

  it('is not one that was used before, nor vouched for by a stranger', async () => {
    const [old, next] = [current, newKey()]
    await rotateKey(payload, next)
    vi.stubEnv('LEDGER_SIGNING_KEY', next)
    current = next
    await expect(rotateKey(payload, old)).rejects.toThrow('used before')
    vi.stubEnv('LEDGER_SIGNING_KEY', newKey())
    await expect(rotateKey(payload, newKey())).rejects.toThrow("the ledger's is")
    expect(await verify(await readLedger(payload))).toHaveProperty('record')
  })

  it('takes over by a command that an operator gives', async () => {
    const next = newKey()
    const { stdout } = await command(['rotate-key'], { LEDGER_NEXT_SIGNING_KEY: next })
    current = next
    const newest = (await listKeys(payload.db.drizzle)).at(-1)
    expect(stdout).toContain(`The ledger's key is ${newest!.keyId} from now on.`)
    await expect(command(['rotate-key'])).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('LEDGER_NEXT_SIGNING_KEY is missing'),
    })
    await expect(command(['rotate'])).rejects.toMatchObject({ code: 2 })
  })
})

/** Only time makes a new day; a superuser, past the triggers, does for a test. */
async function forgetToday(): Promise<void> {
  const database = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)
  const connectionString = superuserUrl(inject('postgres'), database)
  const superuser = new payload.db.pg!.Client({ connectionString })
  await superuser.connect()
  await superuser.query('SET session_replication_role = replica; DELETE FROM ledger.checkpoints')
  await superuser.end()
}

describe('L5: a text of the record', () => {
  async function open() {
    const { id } = await createPrediction(payload, { firstRationale: 'Anna told me.' })
    await transact(payload, (req) => putOnRecord(req, [id]))
    const ledger = await readLedger(payload)
    const forecast = ledger.find(
      ({ predictionId, type }) => predictionId === id && type === 'forecast',
    )
    return { id, seq: forecast!.seq }
  }

  it('is erased with its salt and every copy, and the chain still holds', async () => {
    const { id, seq } = await open()
    await eraseText(payload, { seq, name: 'rationale' })
    const entry = (await readLedger(payload))[seq - 1]
    expect(entry!.texts).toEqual({ rationale: null })
    expect(entry!.payload).toHaveProperty('rationaleHash')
    const { rows } = await payload.db.pool.query(
      'SELECT salt, text, erased_at <= now() AS "isErased" FROM ledger.texts WHERE seq = $1',
      [seq],
    )
    expect(rows).toEqual([{ salt: null, text: null, isErased: true }])
    expect(await payload.findByID({ collection: 'predictions', id })).toMatchObject({
      firstRationale: null,
    })
    expect(await verify(await readLedger(payload))).toHaveProperty('record')
  })

  it('is erased once, and only where there is one', async () => {
    const { seq } = await open()
    const { stdout } = await command(['erase', String(seq), 'rationale'])
    expect(stdout).toBe(`The text "rationale" of entry ${seq} is erased.\n`)
    for (const name of ['rationale', 'note']) {
      await expect(eraseText(payload, { seq, name })).rejects.toThrow('to erase')
    }
  })

  it('cannot be given to an entry that was written without it', async () => {
    const [entry] = await transact(payload, (req) => appendEntries(req, () => [importOf()]))
    const insert = payload.db.pool.query(
      "INSERT INTO ledger.texts (seq, name, salt, text) VALUES ($1, 'note', 'ab', 'Late words')",
      [entry!.seq],
    )
    await expect(insert).rejects.toThrow('not written with this text')
  })
})
