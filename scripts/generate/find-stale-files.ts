import { readFileSync, writeFileSync } from 'node:fs'

import type { GeneratedFile } from './generated-files.ts'

/** Which files would be written otherwise than they are; all of them are left as they were. */
export async function findStaleFiles(files: readonly GeneratedFile[]): Promise<string[]> {
  const found = await Promise.all(
    files.map(async ({ file, write }) => {
      const before = readFileSync(file, 'utf8')
      await write()
      if (readFileSync(file, 'utf8') === before) return []
      writeFileSync(file, before)
      return file
    }),
  )
  return found.flat()
}
