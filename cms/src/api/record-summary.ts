import type { Site } from '@veridact/shared/contract'

import { findNewestCheckpoint, readSummary } from '../ledger/checkpoints.ts'
import { countScored } from '../scores/count-scored.ts'
import type { Context } from './context.ts'

/** How far the newsroom's own record has come. */
export async function summariseRecord({ payload, now }: Context): Promise<Site['record']> {
  const session = payload.db.drizzle
  const [{ entries, head }, checkpoint, scored] = await Promise.all([
    readSummary(session),
    findNewestCheckpoint(session),
    countScored(payload, now),
  ])
  return {
    entries,
    head,
    checkpoint: checkpoint ? { day: checkpoint.day, height: checkpoint.height } : null,
    scored,
  }
}
