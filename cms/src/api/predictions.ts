import type { PredictionSummary } from '@veridact/shared/contract'
import type { Where } from 'payload'

import { PUBLIC_READ, type Context } from './context.ts'
import { elsewhere } from './elsewhere.ts'
import type { Handler } from './handler.ts'
import { keysetPage } from './lists/keyset.ts'
import { findPublic, idOf } from './parts/find-public.ts'
import { loadParts } from './parts/load-parts.ts'
import { filterPredictions } from './prediction-filters.ts'
import { PAGE_SELECT, toPage } from './prediction-page.ts'
import { findRecorded } from './prediction-record.ts'
import { SUMMARY_SELECT, toSummary, type SummaryRow } from './prediction-summary.ts'
import { listByMove } from './predictions-by-move.ts'
import { refuseFuture } from './record-filter.ts'

const ORDERS = {
  newest: { field: 'openAt', direction: 'descending', kind: 'instant' },
  closing: { field: 'closeAt', direction: 'ascending', kind: 'instant' },
} as const

/** By when it was settled: our own by their entries, an imported record by what its source says. */
const SETTLED = {
  own: { field: 'ending.seq', direction: 'descending', kind: 'number' },
  imported: { field: 'imported.resolvedAt', direction: 'descending', kind: 'instant' },
} as const

export const listPredictions: Handler<'listPredictions'> = async ({ query }, context) => {
  const { state, category, author, article, dataset, sort: by } = query
  const list = ['predictions', state, category, author, article, dataset]
  const filters = await filterPredictions(context, query)
  if (by === 'moved') {
    const { rows, next } = await listByMove(context, { list, filters, query })
    return { items: await toSummaries(context, rows), next }
  }
  const order = by === 'settled' ? SETTLED[dataset === undefined ? 'own' : 'imported'] : ORDERS[by]
  const { where, sort, limit, cut } = keysetPage({ list, order, query })
  const isSettled: Where = by === 'settled' ? { [order.field]: { exists: true } } : {}
  const { docs } = await context.payload.find({
    ...PUBLIC_READ,
    collection: 'predictions',
    where: { and: [where, isSettled, ...filters] },
    sort,
    limit,
    select: SUMMARY_SELECT,
    depth: 0,
    req: context.req,
  })
  const { items, next } = cut(docs)
  return { items: await toSummaries(context, items), next }
}

export const getPrediction: Handler<'getPrediction'> = async (
  { params: { slug }, query: { asOf } },
  context,
) => {
  refuseFuture(context, asOf)
  const { docs } = await context.payload.find({
    ...PUBLIC_READ,
    collection: 'predictions',
    where: { slug: { equals: slug } },
    limit: 1,
    select: PAGE_SELECT,
    depth: 0,
    req: context.req,
  })
  const [document] = docs
  if (!document) throw await elsewhere(context, { collection: 'predictions', slug })
  return toPage(context, document, asOf)
}

/** Summaries of the public ones of these predictions, by id. */
export async function findSummaries(
  context: Context,
  ids: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, PredictionSummary>> {
  const rows = await findPublic(context, ids, (byIds) =>
    context.payload.find({ ...byIds, collection: 'predictions', select: SUMMARY_SELECT }),
  )
  const summaries = await toSummaries(context, rows)
  return new Map(summaries.map((summary) => [summary.id, summary]))
}

async function toSummaries(
  context: Context,
  rows: readonly SummaryRow[],
): Promise<PredictionSummary[]> {
  if (rows.length === 0) return []
  const [parts, recorded] = await Promise.all([
    loadParts(context, { categories: rows.map(({ category }) => idOf(category)) }),
    findRecorded(context, rows),
  ])
  return rows.map((row) =>
    toSummary({
      row,
      now: context.now,
      category: parts.categories.get(idOf(row.category) ?? ''),
      recorded: recorded.get(row.id) ?? {},
    }),
  )
}
