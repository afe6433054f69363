import type { Payload } from 'payload'

import { makeCheckpoint } from '../ledger/make-checkpoint.ts'

/** After a failure (the wrong key, no database), the next try is this long away. */
const RETRY_AFTER_MS = 60_000

/**
 * Makes the checkpoint of each UTC day, to be called every few seconds: at once when it is first called, and
 * in the first minute of every day. This machine's clock says when to ask; the database's says which day it is.
 */
export function dailyCheckpoint(payload: Payload): (nowMs: number) => Promise<void> {
  let madeFor: string | undefined
  let waitUntilMs = 0
  return async (nowMs) => {
    const today = new Date(nowMs).toISOString().slice(0, 10)
    if (madeFor === today || nowMs < waitUntilMs) return
    try {
      madeFor = await makeCheckpoint(payload)
    } catch (error) {
      waitUntilMs = nowMs + RETRY_AFTER_MS
      payload.logger.error({ err: error, msg: 'The checkpoint of the day was not made.' })
    }
  }
}
