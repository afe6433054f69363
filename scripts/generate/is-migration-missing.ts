import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

import { root } from '../folders.ts'
import { runPayload } from './run-payload.ts'

const folder = path.join(root, 'cms/src/migrations')

/** Whether the collections say something that no migration brings into the database. */
export async function isMigrationMissing(): Promise<boolean> {
  const before = new Set(readdirSync(folder))
  await runPayload('migrate:create', 'missing', '--skip-empty')
  const written = readdirSync(folder).filter((file) => !before.has(file))
  for (const file of written) rmSync(path.join(folder, file))
  return written.length > 0
}
