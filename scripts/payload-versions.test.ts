import { readFileSync } from 'node:fs'
import path from 'node:path'

import { expect, it } from 'vitest'
import { parse } from 'yaml'

import { root } from './folders.ts'

const VERSION = '3.90.1'

/** The part of pnpm's lockfile that is read here; a key is `name@version`. */
type Lockfile = { packages: Record<string, unknown> }

const lockfile = parse(readFileSync(path.join(root, 'pnpm-lock.yaml'), 'utf8')) as Lockfile
const installed = Object.keys(lockfile.packages)
  .map((key) => key.split(/(?!^)@/))
  .filter(([name]) => name === 'payload' || name?.startsWith('@payloadcms/'))

it.each(installed)(
  `%s is installed in version ${VERSION}, as mixed versions break Payload`,
  (_, version) => {
    expect(version).toBe(VERSION)
  },
)

it('looks at every Payload package that the product uses', () => {
  expect(installed.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'payload',
      '@payloadcms/next',
      '@payloadcms/db-postgres',
      '@payloadcms/ui',
    ]),
  )
})
