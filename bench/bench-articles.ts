import { existsSync } from 'node:fs'
import path from 'node:path'

import { root } from '../scripts/folders.ts'
import { environmentOf } from '../scripts/product/environments.ts'
import type { Figure } from './figure.ts'
import type { BenchedProduct } from './product.ts'
import { runMeasured } from './run-measured.ts'

const reference = path.resolve(root, process.env.VERIDACT_REFERENCE ?? '../shared')

/** Imports the reference articles with the real command; nothing where they are not there. */
export async function benchArticles({ settings }: BenchedProduct): Promise<Figure[]> {
  if (!existsSync(path.join(reference, 'data/SOURCES.md'))) return []
  const env = environmentOf('cms', settings)
  const importOf = (kind: string, file: string) =>
    runMeasured(['scripts/import.ts', kind, path.join(reference, 'data/articles', file)], env)
  await importOf('authors', 'digitalgov_authors.ndjson')
  const { seconds } = await importOf('articles', 'digitalgov_news_2011_2015.ndjson')
  // the issue that asks for this gives three minutes to these articles and 830 questions together
  return [{ what: 'Import of 1,162 articles', value: seconds, unit: 's', limit: { most: 180 } }]
}
