import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { findHolder, Locked, takeLock, waitForLock } from './lock.ts'
import { commandLineOf } from './processes/command-line.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'veridact-lock-'))
  file = path.join(folder, 'running.json')
})

afterEach(() => rmSync(folder, { recursive: true }))

it('is refused while another process holds it, and names that one', async () => {
  const other = await startHolder()
  expect(() => takeLock(file)).toThrow(new Locked(Number(other.pid)))
  expect(findHolder(file)).toMatchObject({ pid: other.pid })
  await kill(other)
})

it('counts for nothing when its holder was killed', async () => {
  await kill(await startHolder())
  expect(findHolder(file)).toBeUndefined()
  expect(takeLock(file)).toBeTypeOf('function')
})

it('counts for nothing when another process has the number by now', () => {
  writeFileSync(
    file,
    JSON.stringify({ pid: process.ppid, command: 'a program that ended long ago' }),
  )
  expect(commandLineOf(process.ppid)).toBeDefined()
  expect(takeLock(file)).toBeTypeOf('function')
})

it('can be waited for', async () => {
  const other = await startHolder()
  const waiting = waitForLock(file)
  const first = await Promise.race([waiting, kill(other).then(() => 'the other has ended')])
  expect(first).toBe('the other has ended')
  expect(await waiting).toBeTypeOf('function')
})

it('is free again once it is given back', () => {
  takeLock(file)()
  expect(takeLock(file)).toBeTypeOf('function')
})

/** Another process that holds the lock until it is killed. */
async function startHolder() {
  const holder = spawn(process.execPath, [
    path.join(import.meta.dirname, 'fixtures/hold-lock.ts'),
    file,
  ])
  await once(holder.stdout, 'data')
  return holder
}

async function kill(holder: Awaited<ReturnType<typeof startHolder>>): Promise<void> {
  holder.kill('SIGKILL')
  await once(holder, 'exit')
}
