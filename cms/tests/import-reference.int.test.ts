import { readdirSync, readFileSync } from 'node:fs'

import { articleSchema, predictionSchema } from '@veridact/shared/contract'
import { beforeAll, describe, expect, it } from 'vitest'

import type { ImportArguments } from '../src/import/arguments.ts'
import { importFile } from '../src/import/import-file.ts'
import { openApi, type Api } from './api.ts'
import { hasReference, referencePath } from './reference-folder.ts'

const TIMEOUT_MS = 240_000

let api: Api
beforeAll(async () => {
  api = await openApi()
})

/** The last line of the report. */
async function importReference(wish: ImportArguments): Promise<string | undefined> {
  const { report } = await importFile(api.payload, wish)
  return report.toString().split('\n').at(-1)
}

type Page = { items: { slug: string }[]; next: string | null }

/** Every slug of a list of the public API, page after page. */
async function listSlugs(
  getPage: (cursor: { cursor?: string }) => Promise<Page>,
): Promise<string[]> {
  const slugs: string[] = []
  let cursor = {}
  for (;;) {
    const { items, next } = await getPage(cursor)
    slugs.push(...items.map(({ slug }) => slug))
    if (next === null) return slugs
    cursor = { cursor: next }
  }
}

/** Some at a time, as readers come. */
async function readAll(slugs: string[], read: (slug: string) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < slugs.length; start += 8) {
    await Promise.all(slugs.slice(start, start + 8).map(read))
  }
}

const listFiles = () => (hasReference ? readdirSync(referencePath('data', 'predictions')) : [])

describe.runIf(hasReference)('the reference data', () => {
  it.each(listFiles())(
    'every record of %s is imported once and is listed',
    async (name) => {
      const file = referencePath('data', 'predictions', name)
      const dataset = name.replace('.ndjson', '')
      const wish = { kind: 'predictions', dataset, file, isStrict: false } as const
      expect(await importReference(wish)).toMatch(
        / 0 updated, 0 unchanged, \d+ mended, 0 refused\.$/,
      )
      expect(await importReference(wish)).toMatch(/: 0 created, 0 updated, /)

      const slugs = await listSlugs((page) =>
        api.client.listPredictions({ dataset, limit: 100, ...page }),
      )
      expect(new Set(slugs).size).toBe(readFileSync(file, 'utf8').trim().split('\n').length)
    },
    TIMEOUT_MS,
  )

  it(
    'its authors and 1,162 articles are imported once, and every article can be read',
    async () => {
      const authors = referencePath('data', 'articles', 'digitalgov_authors.ndjson')
      const file = referencePath('data', 'articles', 'digitalgov_news_2011_2015.ndjson')
      expect(await importReference({ kind: 'authors', file: authors, isStrict: false })).toContain(
        '303 created',
      )
      const wish = { kind: 'articles', category: 'tech', file, isStrict: false } as const
      expect(await importReference(wish)).toMatch(/1,162 created.* 0 refused\.$/)
      expect(await importReference(wish)).toMatch(/1,162 unchanged/)

      const slugs = await listSlugs((page) => api.client.listArticles({ limit: 100, ...page }))
      expect(new Set(slugs).size).toBe(1162)
      await readAll(slugs, async (slug) =>
        articleSchema.parse(await api.client.getArticle({ slug })),
      )
    },
    TIMEOUT_MS,
  )

  it(
    'each of the 830 questions can be read with its history',
    async () => {
      const [file, dataset] = [
        referencePath('data', 'predictions', 'forecastbench_markets_A.ndjson'),
        'readable',
      ]
      await importReference({ kind: 'predictions', dataset, file, isStrict: false })
      const slugs = await listSlugs((page) =>
        api.client.listPredictions({ dataset, limit: 100, ...page }),
      )
      expect(slugs).toHaveLength(830)
      await readAll(slugs, async (slug) =>
        predictionSchema.parse(await api.client.getPrediction({ slug })),
      )
    },
    TIMEOUT_MS,
  )
})
