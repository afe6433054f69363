import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

import { expect, it } from 'vitest'

import { writeLines } from './import-lines.ts'

const main = path.resolve(import.meta.dirname, '../src/import/main.ts')

type Run = { code: number; out: string; err: string }

function runImport(args: string[], env: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env } }
    const child = execFile(process.execPath, [main, ...args], options, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    )
  })
}

const author = { slug: 'jdoe', displayName: 'J. Doe', bio: '' }

it('ends with 0 when the file was read to its end, refused lines included, and reports on stdout', async () => {
  const file = writeLines(['{', author])
  const { code, out, err } = await runImport(['authors', file])
  expect(out).toMatch(
    /^line 1 refused: The line is no JSON: .*\n2 lines: 1 created, 0 updated, 0 unchanged, 0 mended, 1 refused\.\n$/,
  )
  expect({ code, err }).toEqual({ code: 0, err: '' })
})

it('gives its whole report to a reader that is slower than it', async () => {
  const file = writeLines(Array.from({ length: 4_000 }, () => '{}'))
  // the reader waits once the first line is there: the pipe is full by then, and the import could end
  const slowly = '"$@" | { read -r first; sleep 0.5; cat; }'
  const args = ['-c', slowly, 'sh', process.execPath, main, 'articles', file]
  const { stdout } = await promisify(execFile)('sh', args)
  expect(stdout).toMatch(/4,000 lines: .*4,000 refused\.\n$/)
})

it('with --strict ends with 1 where a line is refused, and says that nothing was written', async () => {
  const { code, out } = await runImport(['authors', writeLines([author, '{']), '--strict'])
  expect(code).toBe(1)
  expect(out).toContain('Nothing was written')
})

it.each([
  ['there is no such file', ['authors', '/nowhere/at-all.ndjson'], {}, /ENOENT/],
  ['the file is a folder', ['authors', import.meta.dirname], {}, /EISDIR/],
  [
    'there is no database',
    ['authors', main],
    { DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' },
    /cannot connect/,
  ],
  ['no database is named', ['authors', main], { DATABASE_URL: '' }, /DATABASE_URL is missing/],
])('ends with 1 and the reason when %s', async (_, args, env, reason) => {
  const { code, out, err } = await runImport(args, env)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(reason)
})

it('ends with 2 and prints its usage for a command that cannot be meant', async () => {
  const { code, err } = await runImport(['predictions', 'file.ndjson'])
  expect(code).toBe(2)
  expect(err).toMatch(/^--dataset is missing.*\n\nUsage:\n {2}npm run import -- articles /)
})
