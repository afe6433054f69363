/** `npm run migration -- NAME`: writes the migration that brings changed collections into the database. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { root } from './folders.ts'
import { mendMigration } from './generate/mend-migration.ts'
import { runPayloadAttended } from './generate/run-payload.ts'

const folder = path.join(root, 'cms/src/migrations')

process.exit(main(process.argv.slice(2)))

function main([name = '', ...rest]: string[]): number {
  if (!/^\w+$/.test(name) || rest.length > 0) {
    console.error('Name the migration in letters, digits and _: npm run migration -- add_subtitle')
    return 1
  }
  const before = new Set(readdirSync(folder))
  if (!runPayloadAttended('migrate:create', name, '--skip-empty')) return 1
  rmSync(path.join(folder, 'index.ts'), { force: true }) // migrations are found by their names
  const written = readdirSync(folder).filter((file) => file.endsWith('.ts') && !before.has(file))
  for (const file of written) mend(path.join(folder, file))
  console.log(
    written.length > 0 ? `Read the SQL of ${written.join(', ')}.` : 'No migration was written.',
  )
  return 0
}

function mend(file: string): void {
  writeFileSync(file, mendMigration(readFileSync(file, 'utf8')))
}
