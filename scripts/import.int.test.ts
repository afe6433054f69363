import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { makeTestFolder } from './postgres/make-test-folder.ts'
import { removePostgres } from './postgres/remove-postgres.ts'
import { findRunningPostgres, startPostgres } from './postgres/start-postgres.ts'

const AUTHOR = { slug: 'ada', displayName: 'Ada', bio: 'Counts.' }

let data: string

beforeAll(() => {
  data = makeTestFolder()
  writeFileSync(path.join(data, 'authors.ndjson'), JSON.stringify(AUTHOR))
})

afterAll(() => removePostgres(data))

it('starts our database where it does not run, and finds it where it does', async () => {
  const alone = await importAuthors()
  expect(alone.output).toContain('1 line: 1 created, 0 updated, 0 unchanged, 0 mended, 0 refused.')
  expect(alone.code).toBe(0)
  expect(findRunningPostgres(data)).toBeUndefined()

  const { child } = await startPostgres({ data, logs: path.join(data, 'logs') })
  const beside = await importAuthors()
  expect(beside.output).toContain('1 line: 0 created, 0 updated, 1 unchanged, 0 mended, 0 refused.')
  expect(beside.code).toBe(0)
  expect(findRunningPostgres(data)).toBeDefined()
  await child.stop(1_000)
})

/** The command as npm runs it from another folder: the file is named from there. */
async function importAuthors() {
  const script = path.join(import.meta.dirname, 'import.ts')
  const child = spawn(process.execPath, [script, 'authors', 'authors.ndjson'], {
    env: { PATH: process.env.PATH, VERIDACT_DATA: data, INIT_CWD: data },
  })
  const [[code], output] = await Promise.all([once(child, 'exit'), text(child.stdout)])
  return { code, output }
}
