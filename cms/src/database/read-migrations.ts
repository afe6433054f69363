import { readdirSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import type { Migration } from 'payload'

/**
 * The migrations of a folder in their order.
 *
 * Payload's own reader writes the folder's name into code between apostrophes, and so fails below a folder
 * whose name has one.
 */
export function readMigrations(folder: string): Promise<Migration[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'))
  return Promise.all(
    files.toSorted().map(async (file) => {
      const { up, down } = (await import(pathToFileURL(path.join(folder, file)).href)) as Migration // a migration is nothing else
      return { name: path.basename(file, '.ts'), up, down }
    }),
  )
}
