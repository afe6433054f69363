import { rmSync } from 'node:fs'
import path from 'node:path'

import { findLodging } from './lodging.ts'
import { stopLeftOver } from './stop-left-over.ts'

/** Deletes a data folder with its PostgreSQL, wherever that lives, running or not. */
export function removePostgres(data: string): void {
  const lodging = findLodging(data)
  stopLeftOver(lodging)
  const isOutside = path.dirname(lodging.cluster) !== data
  if (isOutside) rmSync(path.dirname(lodging.cluster), { recursive: true, force: true })
  rmSync(data, { recursive: true, force: true })
}
