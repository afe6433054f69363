import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { withConnection } from './connection.ts'
import { findLodging } from './lodging.ts'
import { prepareDatabase, superuserUrl } from './prepare-database.ts'
import { removePostgres } from './remove-postgres.ts'
import type { Postgres } from './start-postgres.ts'
import { findRunningPostgres, startPostgres } from './start-postgres.ts'

let data: string
let started: Postgres[]

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'veridact-postgres-'))
  chmodSync(data, 0o755) // as a checkout usually is
  started = []
})

afterEach(async () => {
  await Promise.all(started.map(({ child }) => child.stop(1_000)))
  removePostgres(data)
})

it('keeps data, port and passwords from one start to the next', async () => {
  const first = await start()
  await query(first, 'CREATE TABLE kept AS SELECT 7 AS number')
  await first.child.stop(1_000)
  const second = await start()
  expect(second.keys).toEqual(first.keys)
  expect(await query(second, 'SELECT number FROM kept')).toEqual([{ number: 7 }])
})

it('is found by others exactly while it runs', async () => {
  expect(findRunningPostgres(data)).toBeUndefined()
  const { child, keys } = await start()
  expect(findRunningPostgres(data)).toEqual(keys)
  await child.stop(1_000)
  expect(findRunningPostgres(data)).toBeUndefined()
})

it('takes over from one that was left running when its starter was killed', async () => {
  const left = await start()
  await query(left, 'CREATE TABLE kept ()')
  const next = await start()
  expect(await left.child.ended).toEqual({ code: 0, how: 'ended with code 0' })
  expect(await query(next, 'SELECT FROM kept')).toEqual([])
})

it('starts again after kill -9, though its file says that it runs', async () => {
  const killed = await start()
  await query(killed, 'CREATE TABLE kept ()')
  process.kill(-Number(killed.child.pid), 'SIGKILL')
  await killed.child.ended
  const file = path.join(findLodging(data).cluster, 'postmaster.pid')
  writeFileSync(file, `${process.pid}\n`) // the number is another process's by now
  expect(await query(await start(), 'SELECT FROM kept')).toEqual([])
})

it('takes another port when somebody else has its own', async () => {
  const first = await start()
  await first.child.stop(1_000)
  const intruder = createServer().listen(first.keys.port, '127.0.0.1')
  await once(intruder, 'listening')
  const second = await start()
  intruder.close()
  expect(second.keys.port).not.toBe(first.keys.port)
  expect(second.keys.passwords).toEqual(first.keys.passwords)
})

it('runs in a folder that other users cannot enter, and finds its data there again', async () => {
  const closed = path.join(data, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  const inside = path.join(closed, 'data')
  const first = await start(inside)
  await query(first, 'CREATE TABLE kept ()')
  await first.child.stop(1_000)
  const second = await start(inside)
  expect(await query(second, 'SELECT FROM kept')).toEqual([])
  await second.child.stop(1_000)
  removePostgres(inside)
})

it('begins anew, and keeps the old files, when the folder with the passwords was deleted', async () => {
  const first = await start()
  await first.child.stop(1_000)
  rmSync(path.join(data, 'postgres.json'))
  const second = await start()
  expect(second.keys.passwords).not.toEqual(first.keys.passwords)
  expect(readdirSync(data)).toContainEqual(expect.stringMatching(/^postgres-put-aside-\d+$/))
})

it('lets nobody in without the password', async () => {
  const { keys } = await start()
  const guess = { ...keys, passwords: { ...keys.passwords, superuser: 'guess' } }
  await expect(withConnection(superuserUrl(guess), async () => 'in')).rejects.toThrow(/password/)
})

it('gives the application a role that can neither make nor drop tables', async () => {
  const { owner, application } = await prepareDatabase((await start()).keys)
  await withConnection(owner, (client) => client.query('CREATE TABLE owned ()'))
  await withConnection(application, async (client) => {
    await expect(client.query('CREATE TABLE mine ()')).rejects.toThrow(/permission denied/)
    await expect(client.query('DROP TABLE owned')).rejects.toThrow(/must be owner/)
  })
})

it('can be prepared twice', async () => {
  const { keys } = await start()
  expect(await prepareDatabase(keys)).toEqual(await prepareDatabase(keys))
})

it('says with its last lines why it did not start', async () => {
  const { child } = await start()
  await child.stop(1_000)
  rmSync(path.join(findLodging(data).cluster, 'global'), { recursive: true })
  await expect(start()).rejects.toThrow(
    /^PostgreSQL ended with code 2\. Its last lines .+\n(.*\n)*.*could not find the database system/,
  )
})

async function start(folder = data): Promise<Postgres> {
  const postgres = await startPostgres({ data: folder, logs: path.join(folder, 'logs') })
  started.push(postgres)
  return postgres
}

async function query({ keys }: Postgres, sql: string): Promise<unknown[]> {
  return withConnection(superuserUrl(keys), async (client) => (await client.query(sql)).rows)
}
