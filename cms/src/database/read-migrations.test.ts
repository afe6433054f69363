import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, it } from 'vitest'

import { readMigrations } from './read-migrations.ts'

it('reads migrations in their order, below a folder of any name', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "veridact's 100% önly "))
  const source = 'export async function up() {}\nexport async function down() {}\n'
  for (const file of ['2_later.ts', '1_first.ts', '1_first.json'])
    writeFileSync(path.join(folder, file), source)
  const migrations = await readMigrations(folder)
  rmSync(folder, { recursive: true })
  const migration = (name: string) => ({
    name,
    up: expect.any(Function),
    down: expect.any(Function),
  })
  expect(migrations).toEqual([migration('1_first'), migration('2_later')])
})
