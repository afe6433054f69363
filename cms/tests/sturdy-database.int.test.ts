import { sql } from '@payloadcms/db-postgres'
import { getPayload, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { getSession, type Session } from '../src/ledger/session.ts'
import config from '../src/payload.config.ts'
import { unique } from './drafts.ts'
import { transact } from './ledger.ts'

let payload: Payload

beforeAll(async () => {
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
})

const createIn = (session: Session, name: string) =>
  session.execute(sql`INSERT INTO categories (name, slug) VALUES (${name}, ${name})`)

async function isThere(name: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'categories',
    where: { slug: { equals: name } },
  })
  return totalDocs === 1
}

describe('a transaction', () => {
  it('that is committed is there', async () => {
    const name = unique('kept')
    await transact(payload, async (req) => createIn(await getSession(req), name))
    expect(await isThere(name)).toBe(true)
  })

  it('does not pass for committed when a failure in it was swallowed', async () => {
    const name = unique('swallowed')
    const work = transact(payload, async (req) => {
      const session = await getSession(req)
      await createIn(session, name)
      await session.execute(sql`SELECT 1 / 0`).catch(() => undefined)
    })
    await expect(work).rejects.toThrow('nothing was recorded')
    expect(await isThere(name)).toBe(false)
  })

  it('does not pass for committed when its connection is lost before the commit', async () => {
    const name = unique('lost')
    const work = transact(payload, async (req) => {
      const session = await getSession(req)
      await createIn(session, name)
      const { rows } = await session.execute<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`)
      await payload.db.drizzle.execute(sql`SELECT pg_terminate_backend(${rows[0]!.pid}, 5000)`)
    })
    await expect(work).rejects.toThrow('COMMIT')
    expect(await isThere(name)).toBe(false)
  })
})
