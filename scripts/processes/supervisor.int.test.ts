import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { commandLineOf } from './command-line.ts'
import type { Manner } from './fixtures/describe-service.ts'
import { describeService } from './fixtures/describe-service.ts'
import { hasLine } from './readiness.ts'
import type { Supervisor } from './supervisor.ts'
import { createSupervisor } from './supervisor.ts'

const fixtures = path.join(import.meta.dirname, 'fixtures')

let folder: string
let supervisor: Supervisor

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'veridact-processes-'))
  supervisor = createSupervisor()
})

afterEach(async () => {
  await supervisor.stop()
  rmSync(folder, { recursive: true })
})

it('stops what it serves, and waits until it is gone', async () => {
  const pid = await serve('gentle')
  await supervisor.stop()
  expect(commandLineOf(pid)).toBeUndefined()
})

it('stops even what does not listen', async () => {
  const pids = [await serve('stubborn', 'one'), await serve('stubborn', 'two')]
  await supervisor.stop()
  expect(pids.map(commandLineOf)).toEqual([undefined, undefined])
})

it('names a process that dies, tells how, and shows its last lines', async () => {
  const pid = await serve('gentle')
  process.kill(pid, 'SIGKILL')
  await expect(supervisor.death).rejects.toThrow(
    /^The service was ended by SIGKILL\. Its last lines \(.+service\.log\):\n {2}\| pid .+\n {2}\| ready$/,
  )
})

it('does not wait for a process that ends before it is ready', async () => {
  await expect(serve('fails')).rejects.toThrow(/ended with code 3.+\n(.*\n)* {2}\| the cause of it/)
})

it('gives up on a process that never gets ready', async () => {
  const options = describeService('gentle', folder)
  const never = { isReady: () => false, timeoutMs: 300 }
  await expect(supervisor.serve(options, never)).rejects.toThrow(
    'The service was not ready after 0.3 s',
  )
  expect(readFileSync(options.log, 'utf8')).toContain('ready')
})

it('names a program that cannot be started', async () => {
  const options = describeService('gentle', folder)
  const command = ['/nowhere/program'] as const
  await expect(supervisor.run({ ...options, command })).rejects.toThrow(
    /The service did not start: .+ENOENT/,
  )
})

it('starts nothing once it is stopping', async () => {
  await supervisor.stop()
  await expect(serve('gentle')).rejects.toThrow('The service is not started any more.')
})

it('keeps an answer out of the log', async () => {
  const options = describeService('gentle', folder)
  const command = [
    process.execPath,
    '-e',
    'console.log("the answer"); console.error("a note")',
  ] as const
  expect(await supervisor.run({ ...options, command, isAsked: true })).toBe('the answer\n')
  expect(readFileSync(options.log, 'utf8')).toBe('a note\n')
})

it('keeps the log of the run before', async () => {
  const options = describeService('gentle', folder)
  await supervisor.run({ ...options, command: [process.execPath, '-p', '"first"'] })
  await supervisor.run({ ...options, command: [process.execPath, '-p', '"second"'] })
  expect(readFileSync(options.log, 'utf8')).toBe('second\n')
  expect(readFileSync(options.log.replace('.log', '.previous.log'), 'utf8')).toBe('first\n')
})

it.each([
  ['a process', []],
  ['a watched process', [`--watch-path=${fixtures}`]],
])('leaves %s behind in no case, not even when it is killed outright', async (_, flags) => {
  const starter = spawn(process.execPath, [path.join(fixtures, 'starter.ts'), folder, ...flags])
  const log = path.join(folder, 'service.log')
  await vi.waitUntil(() => existsSync(log) && hasLine(log, 'ready'), { timeout: 5_000 })
  const { pid, parent } = readPids(log)
  expect(commandLineOf(pid)).toContain('service.ts')
  starter.kill('SIGKILL')
  const isGone = () => [pid, parent].every((number) => commandLineOf(number) === undefined)
  await vi.waitUntil(isGone, { timeout: 5_000 })
})

it('leaves alone what its processes start in turn, whose stdin says nothing of us', async () => {
  const options = describeService('has a child', folder)
  const isReady = () => hasLine(options.log, 'the child left with 7') // as it does by itself
  await expect(supervisor.serve(options, { isReady, timeoutMs: 10_000 })).resolves.toBeUndefined()
})

async function serve(manner: Manner, name = 'service'): Promise<number> {
  const options = describeService(manner, folder, { name })
  await supervisor.serve(options, {
    isReady: () => hasLine(options.log, 'ready'),
    timeoutMs: 10_000,
  })
  return readPids(options.log).pid
}

function readPids(log: string): { pid: number; parent: number } {
  const [, pid, parent] = /^pid (\d+), started by (\d+)$/m.exec(readFileSync(log, 'utf8')) ?? []
  return { pid: Number(pid), parent: Number(parent) }
}
