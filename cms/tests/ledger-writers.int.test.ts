import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import type { Entry } from '@veridact/shared/ledger'
import { getPayload, type Payload } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import config from '../src/payload.config.ts'
import { readLedger, verify } from './ledger.ts'

const PROCESSES = 4
const WRITERS_A_PROCESS = 2
const ENTRIES_A_WRITER = 250

let payload: Payload

beforeAll(async () => {
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
})

/** A process of writers, and the entries that it was told are committed. */
function startWriters(name: string, { writers, entries }: { writers: number; entries: number }) {
  const script = path.resolve(import.meta.dirname, 'fixtures/ledger-writer.ts')
  const child = spawn(process.execPath, [script, name, `${writers}`, `${entries}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  return { child, ended: once(child, 'close'), committed: () => output.split('\n').slice(0, -1) }
}

it('L2: 8 writers of 4 processes write 2,000 entries without a gap, a fork or a loss, beside one that is killed', async () => {
  const doomed = startWriters('doomed', { writers: 2, entries: 100_000 })
  const writing = Array.from({ length: PROCESSES }, (_, index) =>
    startWriters(`${index}`, { writers: WRITERS_A_PROCESS, entries: ENTRIES_A_WRITER }),
  )
  await Promise.race(writing.map(({ ended }) => ended))
  doomed.child.kill('SIGKILL')
  const codes = await Promise.all(writing.map(async ({ ended }) => (await ended)[0] as number))
  expect(codes).toEqual(writing.map(() => 0))
  await doomed.ended
  expect(doomed.committed().length).toBeGreaterThan(0)

  const ledger = await readLedger(payload)
  expect(ledger.map(({ seq }) => seq)).toEqual(ledger.map((_, index) => index + 1))
  const isOfDoomed = ({ payload: { dataset } }: Entry) =>
    typeof dataset === 'string' && dataset.startsWith('doomed')
  const written = ledger.filter((entry) => !isOfDoomed(entry))
  // and the key, with which a ledger begins
  expect(written).toHaveLength(PROCESSES * WRITERS_A_PROCESS * ENTRIES_A_WRITER + 1)
  const committed = [...writing, doomed].flatMap((process) => process.committed())
  expect(new Set(committed).size).toBe(committed.length)
  expect(committed.every((seq) => ledger[Number(seq) - 1])).toBe(true)
  expect(await verify(ledger)).toHaveProperty('record')
})
