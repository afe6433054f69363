import type {
  Ending,
  EntryLink,
  Forecast,
  Prediction,
  PredictionLink,
} from '@veridact/shared/contract'
import { isBefore, isEligible, type Instant } from '@veridact/shared/domain'
import type { Entry } from '@veridact/shared/ledger'

import { listEntriesOf } from '../ledger/entries.ts'
import { windowOf } from '../ledger/forecast-window.ts'
import { listForecasts, type RecordedForecast } from '../ledger/forecasts.ts'
import { optionsOf } from '../ledger/options.ts'
import { endingOf } from '../ledger/recorded-ending.ts'
import type { Prediction as Stored } from '../payload-types.ts'
import type { QuestionState } from '../scores/question-state.ts'
import { statesOf } from '../scores/rescore.ts'
import { readDiscussion } from './comments.ts'
import { PUBLIC_READ, type Context } from './context.ts'
import { categoriesIn, toCriteriaChanges } from './criteria-changes.ts'
import { idOf } from './parts/find-public.ts'
import { loadParts, pick } from './parts/load-parts.ts'
import { toProbability } from './parts/probability.ts'
import { toSources } from './parts/sources.ts'
import { factsAsOf, recordedIn, type Facts } from './prediction-as-of.ts'
import { toScores } from './prediction-scores.ts'
import { SUMMARY_SELECT, toOutcome, toSummary, type SummaryRow } from './prediction-summary.ts'
import { listTimeline } from './timeline-events.ts'

/** What of a prediction its page is made from. */
export const PAGE_SELECT = {
  ...SUMMARY_SELECT,
  resolutionCriteria: true,
  otherwiseResolves: true,
  background: true,
  sources: true,
  aiAssist: true,
  authors: true,
  supersedes: true,
} as const

type PageRow = Pick<Stored, 'id' | keyof typeof PAGE_SELECT>

/** A prediction with all that its page shows, as it stands or as it stood at an instant. */
export async function toPage(
  context: Context,
  document: PageRow,
  asOf: Instant | undefined,
): Promise<Prediction> {
  const { scores, ...facts } = await readRecord(context, document, asOf)
  const { row, entries, history } = facts
  const authorIds = (row.authors ?? []).map(idOf)
  const categoryId = idOf(row.category)
  const [parts, articles, links, timeline, discussion] = await Promise.all([
    loadParts(context, { authors: authorIds, categories: [categoryId, ...categoriesIn(entries)] }),
    listArticlesOf(context, row.id),
    findExtensions(context, row),
    listTimeline(context, { prediction: row.id }),
    readDiscussion(context, { type: 'prediction', id: row.id }),
  ])
  return {
    ...toSummary({
      row,
      // before it opened it is told as it was about to be
      now: laterOf(asOf ?? context.now, windowOf(row).openAt),
      category: parts.categories.get(categoryId ?? ''),
      recorded: recordedIn(facts),
    }),
    resolutionCriteria: row.resolutionCriteria ?? '',
    otherwiseResolves: row.otherwiseResolves ?? '',
    background: row.background ?? '',
    sources: toSources(row.sources),
    aiAssist: row.aiAssist,
    authors: pick(parts.authors, authorIds),
    articles,
    history: history.map((forecast) => toForecast(row, forecast)),
    endings: toEndings(entries),
    criteriaChanges: toCriteriaChanges(entries, parts.categories),
    entries: entries.map(toEntryLink),
    ...links,
    scores,
    timeline,
    discussion,
  }
}

/** What the record says of it, and its scores. */
async function readRecord(
  { payload, now }: Context,
  row: PageRow,
  asOf: Instant | undefined,
): Promise<Facts<PageRow> & Pick<Prediction, 'scores'>> {
  const session = payload.db.drizzle
  const [entries, history, states] = await Promise.all([
    listEntriesOf(session, [row.id]),
    listForecasts(payload, row.id),
    statesOf(session, [row.id]),
  ])
  const facts = { row, entries, history }
  return {
    ...(asOf === undefined ? facts : factsAsOf(facts, asOf)),
    scores: toScores(stateAt(states.flat(), asOf), asOf ?? now),
  }
}

/** The newest state, or the one that held at an instant. */
function stateAt(states: readonly QuestionState[], asOf: string | undefined) {
  return states.findLast(({ since }) => asOf === undefined || !isBefore(asOf, since))
}

function laterOf(a: string, b: string): string {
  return isBefore(a, b) ? b : a
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

function toEntryLink({ seq, type, hash, prevHash, recordedAt }: Entry): EntryLink {
  return { seq, type, hash, prevHash, recordedAt }
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
