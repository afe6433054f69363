/**
 * `npm run generate`: writes what is made from collections and contract.
 * With `--check` it writes nothing, and fails where something is out of date.
 */
import path from 'node:path'

import { root } from './folders.ts'
import { findStaleFiles } from './generate/find-stale-files.ts'
import { generatedFiles } from './generate/generated-files.ts'
import { isMigrationMissing } from './generate/is-migration-missing.ts'

await (process.argv.includes('--check') ? check() : generate())

async function generate(): Promise<void> {
  await Promise.all(generatedFiles.map(({ write }) => write()))
  console.log('Types, import map and OpenAPI document are written.')
}

async function check(): Promise<void> {
  const [stale, isMissing] = await Promise.all([
    findStaleFiles(generatedFiles),
    isMigrationMissing(),
  ])
  for (const file of stale)
    console.error(`${path.relative(root, file)} is out of date. Run: npm run generate`)
  if (isMissing)
    console.error('A collection has changed without a migration. Run: npm run migration -- NAME')
  process.exitCode = stale.length > 0 || isMissing ? 1 : 0
}
