import type { Ending, Forecast, PredictionLink, PredictionSummary } from '@veridact/shared/contract'
import { isBefore, isEligible } from '@veridact/shared/domain'
import type { Entry } from '@veridact/shared/ledger'
import type { Where } from 'payload'

import { listEntriesOf } from '../ledger/entries.ts'
import { windowOf } from '../ledger/forecast-window.ts'
import { listForecasts, type RecordedForecast } from '../ledger/forecasts.ts'
import { optionsOf } from '../ledger/options.ts'
import { endingOf } from '../ledger/recorded-ending.ts'
import type { QuestionState } from '../scores/question-state.ts'
import { statesOf } from '../scores/rescore.ts'
import { readDiscussion } from './comments.ts'
import { PUBLIC_READ, type Context } from './context.ts'
import { categoriesIn, toCriteriaChanges } from './criteria-changes.ts'
import { elsewhere } from './elsewhere.ts'
import type { Handler } from './handler.ts'
import { keysetPage } from './lists/keyset.ts'
import { findPublic, idOf } from './parts/find-public.ts'
import { loadParts, pick } from './parts/load-parts.ts'
import { toProbability } from './parts/probability.ts'
import { toSources } from './parts/sources.ts'
import { factsAsOf, recordedIn } from './prediction-as-of.ts'
import { filterPredictions } from './prediction-filters.ts'
import { listByMove } from './predictions-by-move.ts'
import { findRecorded } from './prediction-record.ts'
import { toScores } from './prediction-scores.ts'
import { SUMMARY_SELECT, toOutcome, toSummary, type SummaryRow } from './prediction-summary.ts'
import { refuseFuture } from './record-filter.ts'
import { listTimeline } from './timeline-events.ts'

const DETAIL_SELECT = {
  ...SUMMARY_SELECT,
  resolutionCriteria: true,
  otherwiseResolves: true,
  background: true,
  sources: true,
  aiAssist: true,
  authors: true,
  supersedes: true,
} as const

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
    select: DETAIL_SELECT,
    depth: 0,
    req: context.req,
  })
  const [document] = docs
  if (!document) throw await elsewhere(context, { collection: 'predictions', slug })
  const session = context.payload.db.drizzle
  const [entries, history, states] = await Promise.all([
    listEntriesOf(session, [document.id]),
    listForecasts(context.payload, document.id),
    statesOf(session, [document.id]),
  ])
  const all = { row: document, entries, history }
  const facts = asOf === undefined ? all : factsAsOf(all, asOf)
  const { row } = facts
  const now = asOf ?? context.now
  const authorIds = (row.authors ?? []).map(idOf)
  const categoryId = idOf(row.category)
  const [parts, articles, links, timeline, discussion] = await Promise.all([
    loadParts(context, {
      authors: authorIds,
      categories: [categoryId, ...categoriesIn(facts.entries)],
    }),
    listArticlesOf(context, row.id),
    findExtensions(context, row),
    listTimeline(context, { prediction: row.id }),
    readDiscussion(context, { type: 'prediction', id: row.id }),
  ])
  const summary = toSummary({
    row,
    // before it opened it is told as it was about to be
    now: laterOf(now, windowOf(row).openAt),
    category: parts.categories.get(categoryId ?? ''),
    recorded: recordedIn(facts),
  })
  return {
    ...summary,
    resolutionCriteria: row.resolutionCriteria ?? '',
    otherwiseResolves: row.otherwiseResolves ?? '',
    background: row.background ?? '',
    sources: toSources(row.sources),
    aiAssist: row.aiAssist,
    authors: pick(parts.authors, authorIds),
    articles,
    history: facts.history.map((forecast) => toForecast(row, forecast)),
    endings: toEndings(facts.entries),
    criteriaChanges: toCriteriaChanges(facts.entries, parts.categories),
    entries: facts.entries.map(({ seq, type, hash, prevHash, recordedAt }) => ({
      seq,
      type,
      hash,
      prevHash,
      recordedAt,
    })),
    ...links,
    scores: toScores(stateAt(states.flat(), asOf), now),
    timeline,
    discussion,
  }
}

/** The newest state, or the one that held at an instant. */
function stateAt(states: readonly QuestionState[], asOf: string | undefined) {
  return states.findLast(({ since }) => asOf === undefined || !isBefore(asOf, since))
}

function laterOf(a: string, b: string): string {
  return isBefore(a, b) ? b : a
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

async function listArticlesOf({ payload, req }: Context, id: string) {
  const { docs } = await payload.find({
    ...PUBLIC_READ,
    collection: 'articles',
    where: { predictions: { equals: id } },
    sort: ['-publishedAt', '-id'],
    limit: 0,
    select: { slug: true, title: true, publishedAt: true },
    depth: 0,
    req,
  })
  return docs.flatMap(({ slug, title, publishedAt }) =>
    publishedAt ? [{ slug, title, publishedAt }] : [],
  )
}

/** The question that this one extends, and the one that extends it (P4). */
async function findExtensions(
  { payload, req }: Context,
  { id, supersedes }: { id: string; supersedes?: string | { id: string } | null },
): Promise<Record<'supersedes' | 'supersededBy', PredictionLink | null>> {
  const { docs } = await payload.find({
    ...PUBLIC_READ,
    collection: 'predictions',
    where: { or: [{ id: { equals: idOf(supersedes) ?? id } }, { supersedes: { equals: id } }] },
    sort: '-openAt',
    limit: 0,
    select: { slug: true, question: true, supersedes: true },
    depth: 0,
    req,
  })
  const toLink = (found?: (typeof docs)[number]) =>
    found ? { slug: found.slug, question: found.question } : null
  return {
    supersedes: toLink(docs.find((found) => found.id !== id && found.id === idOf(supersedes))),
    supersededBy: toLink(docs.find((found) => idOf(found.supersedes) === id)),
  }
}

const ENDED = { resolution: 'resolved', annul: 'annulled', ambiguous: 'ambiguous' } as const

function toEndings(entries: readonly Entry[]): Ending[] {
  return entries.flatMap((entry) => {
    const ending = endingOf(entry)
    return ending ? [{ seq: ending.seq, state: ENDED[ending.type], ...toOutcome(ending) }] : []
  })
}

function toForecast(row: SummaryRow, forecast: RecordedForecast): Forecast {
  const { revision, seq, recordedAt, probabilities, rationale } = forecast
  return {
    revision,
    seq,
    recordedAt,
    isEligible: isEligible({ recordedAt }, windowOf(row)),
    probabilities: optionsOf(row).map(({ id }, index) => {
      const ppm = probabilities[index]
      if (ppm === undefined) throw new Error(`Forecast ${revision} of ${row.id} lacks ${id}.`)
      return { option: id, ...toProbability(ppm) }
    }),
    rationale,
  }
}
