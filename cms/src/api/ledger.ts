import { listCheckpoints, listMissedDays, readSummary } from '../ledger/checkpoints.ts'
import { listDatasets as readDatasets } from '../ledger/datasets.ts'
import { listEntries as readEntries } from '../ledger/entries.ts'
import { listKeys } from '../ledger/keys.ts'
import type { Handler } from './handler.ts'

export const listEntries: Handler<'listEntries'> = async ({ query }, { payload }) => {
  const { after, limit } = query
  // one more, to see whether there is another run
  const entries = await readEntries(payload.db.drizzle, { after, limit: limit + 1 })
  const items = entries.slice(0, limit)
  return { items, next: entries.length > limit ? (items.at(-1)?.seq ?? null) : null }
}

export const getCheckpoints: Handler<'getCheckpoints'> = async (_, { payload }) => {
  const session = payload.db.drizzle
  const [summary, checkpoints, missed, keys] = await Promise.all([
    readSummary(session),
    listCheckpoints(session),
    listMissedDays(session),
    listKeys(session),
  ])
  return { ...summary, checkpoints, missed, keys }
}

export const listDatasets: Handler<'listDatasets'> = async (_, { payload }) => ({
  items: await readDatasets(payload.db.drizzle),
})
