import type { Payload } from 'payload'

import { refreshFigures } from '../scores/refresh-figures.ts'

/**
 * Keeps the track record's figures fresh: each call begins to make what has changed, unless that is under way.
 * They may take seconds, which no due job waits for.
 */
export function freshFigures(payload: Payload): () => void {
  let isUnderWay = false
  return () => {
    if (isUnderWay) return
    isUnderWay = true
    void refreshFigures(payload)
      // they are made when somebody asks for them, and here the next time
      .catch((error: unknown) =>
        payload.logger.error({ err: error, msg: 'Figures were not refreshed.' }),
      )
      .finally(() => (isUnderWay = false))
  }
}
