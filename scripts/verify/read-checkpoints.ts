import { readFileSync } from 'node:fs'

import { checkpointSchema, checkpointsSchema } from '@veridact/shared/contract'
import type { Checkpoint } from '@veridact/shared/ledger'

/**
 * Checkpoints that a witness has kept: an answer of `/api/v1/ledger/checkpoints`, or one checkpoint of it.
 *
 * @throws {Error} when the file holds neither.
 */
export function readCheckpoints(file: string): Checkpoint[] {
  const kept: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const answer = checkpointsSchema.safeParse(kept)
  if (answer.success) return answer.data.checkpoints
  const one = checkpointSchema.safeParse(kept)
  if (one.success) return [one.data]
  throw new Error(`${file} has no checkpoints.`)
}
