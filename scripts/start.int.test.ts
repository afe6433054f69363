import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { findFreePorts } from './ports.ts'
import { texts } from './product/environments.ts'

let data: string

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'veridact-start-'))
})

afterEach(() => rmSync(data, { recursive: true }))

it('names a port that is taken, before anything is started', async () => {
  const intruder = createServer().listen(0)
  await once(intruder, 'listening')
  const { port } = intruder.address() as { port: number }
  const { code, output } = await start({ CMS_PORT: String(port) })
  intruder.close()
  expect(output).toBe(`\nPort ${port} is taken by another program. Set CMS_PORT to a free one.\n`)
  expect(code).toBe(1)
})

it('refuses a database of one’s own without a secret of one’s own', async () => {
  const { code, output } = await start({
    DATABASE_URL: 'postgres://localhost/v',
    NODE_ENV: 'development',
  })
  expect(output).toContain('PAYLOAD_SECRET is missing. It takes at least 32 characters')
  expect(code).toBe(1)
})

it('does not run twice over the same data, and says which process runs', async () => {
  const holdLock = path.join(import.meta.dirname, 'fixtures/hold-lock.ts')
  const first = spawn(process.execPath, [holdLock, path.join(data, 'running.json')])
  await once(first.stdout, 'data')
  const { code, output } = await start({})
  first.kill()
  expect(output).toContain(`Veridact is running already (process ${first.pid}).`)
  expect(code).toBe(1)
})

async function start(env: Record<string, string>) {
  const ports = texts(await findFreePorts())
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'start.ts')], {
    env: { PATH: process.env.PATH, VERIDACT_DATA: data, ...ports, ...env },
  })
  const [[code], output] = await Promise.all([once(child, 'exit'), text(child.stderr)])
  return { code, output }
}
