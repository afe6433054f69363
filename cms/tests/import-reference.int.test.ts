import { readdirSync } from 'node:fs'

import { getPayload, type Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import type { ImportArguments } from '../src/import/arguments.ts'
import { importFile } from '../src/import/import-file.ts'
import config from '../src/payload.config.ts'
import { hasReference, referencePath } from './reference-folder.ts'

const TIMEOUT_MS = 180_000

let payload: Payload
beforeAll(async () => {
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
})

/** The last line of the report. */
async function importReference(wish: ImportArguments): Promise<string | undefined> {
  const { report } = await importFile(payload, wish)
  return report.toString().split('\n').at(-1)
}

const files = hasReference ? readdirSync(referencePath('data', 'predictions')) : []

describe.runIf(hasReference)('the reference data', () => {
  it.each(files)('%s is imported whole, and changes nothing the second time', async (name) => {
    const file = referencePath('data', 'predictions', name)
    const dataset = name.replace('.ndjson', '')
    const wish = { kind: 'predictions', dataset, file, isStrict: false } as const
    expect(await importReference(wish)).toMatch(/ 0 updated, 0 unchanged, \d+ mended, 0 refused\.$/)
    expect(await importReference(wish)).toMatch(/: 0 created, 0 updated, /)
  })

  it(
    'its authors and its 1,162 articles are imported whole, and change nothing the second time',
    async () => {
      const authors = referencePath('data', 'articles', 'digitalgov_authors.ndjson')
      const file = referencePath('data', 'articles', 'digitalgov_news_2011_2015.ndjson')
      expect(await importReference({ kind: 'authors', file: authors, isStrict: false })).toContain(
        '303 created',
      )
      const wish = { kind: 'articles', category: 'tech', file, isStrict: false } as const
      expect(await importReference(wish)).toMatch(/1,162 created.* 0 refused\.$/)
      expect(await importReference(wish)).toMatch(/1,162 unchanged/)
      const { totalDocs } = await payload.count({
        collection: 'articles',
        where: { _status: { equals: 'published' }, publishedAt: { less_than: '2016-01-01' } },
      })
      expect(totalDocs).toBe(1162)
    },
    TIMEOUT_MS,
  )
})
