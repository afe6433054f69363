import type { PredictionSummary, PublishedArticle, Sections } from '@veridact/shared/contract'

import type { Article as Stored } from '../payload-types.ts'
import { CARD_SELECT, loadCardParts, toPlainCard } from './article-cards.ts'
import { readDiscussion } from './comments.ts'
import type { Context } from './context.ts'
import { idOf } from './parts/find-public.ts'
import { pick } from './parts/load-parts.ts'
import { toSources } from './parts/sources.ts'
import { listRelated } from './related.ts'
import { toRichText } from './rich-text/rich-text.ts'
import { loadTargets, type Targets } from './rich-text/targets.ts'
import { listTimeline } from './timeline-events.ts'

/** What of an article its page is made from. */
export const PAGE_SELECT = {
  ...CARD_SELECT,
  topics: true,
  body: true,
  outlook: true,
  background: true,
  precedents: true,
  impact: true,
  scenarios: true,
  analysis: true,
  faq: true,
  predictions: true,
  sources: true,
  aiDisclosure: true,
  corrections: true,
  agedNote: true,
  sourceUrl: true,
  relatedPinned: true,
  meta: true,
} as const

export type PageRow = Pick<Stored, 'id' | keyof typeof PAGE_SELECT>

/** How predictions are read: those on the record, or for a draft as they would open now. */
type FindPredictions = (
  context: Context,
  ids: readonly (string | undefined)[],
) => Promise<ReadonlyMap<string, PredictionSummary>>

/** An article with all that its page shows; everything it points at is asked for at once. */
export async function toPage(
  context: Context,
  row: PageRow,
  findPredictions: FindPredictions,
): Promise<PublishedArticle> {
  const predictionIds = (row.predictions ?? []).map(idOf)
  const [parts, targets, predictions, timeline, related, discussion] = await Promise.all([
    loadCardParts(context, [row], [idOf(row.meta?.image)]),
    loadTargets(context, textsOf(row)),
    findPredictions(context, predictionIds),
    listTimeline(context, { article: row.id }),
    listRelated(context, row),
    readDiscussion(context, { type: 'article', id: row.id }),
  ])
  const card = toPlainCard(row, parts)
  return {
    ...card,
    state: 'published',
    topics: row.topics ?? [],
    body: toRichText(row.body, targets),
    sections: toSections(row, targets),
    faq: toFaq(row.faq, targets),
    timeline,
    predictions: pick(predictions, predictionIds),
    sources: toSources(row.sources),
    aiDisclosure: { use: row.aiDisclosure.use, note: row.aiDisclosure.note ?? '' },
    corrections: (row.corrections ?? []).flatMap(({ at, text }) => (at ? [{ at, text }] : [])),
    agedNote: row.agedNote || null,
    sourceUrl: row.sourceUrl || null,
    related,
    discussion,
    seo: {
      title: row.meta?.title || row.title,
      description: row.meta?.description || row.summary,
      image: parts.images.get(idOf(row.meta?.image) ?? '') ?? card.hero,
    },
  }
}

function textsOf(row: PageRow): unknown[] {
  const { body, outlook, background, precedents, impact, scenarios, analysis } = row
  const answers = (row.faq ?? []).map(({ answer }) => answer)
  return [body, outlook, background, precedents, impact, scenarios, analysis, ...answers]
}

function toSections(row: PageRow, targets: Targets): Sections {
  return {
    outlook: toRichText(row.outlook, targets),
    background: toRichText(row.background, targets),
    precedents: toRichText(row.precedents, targets),
    impact: toRichText(row.impact, targets),
    scenarios: toRichText(row.scenarios, targets),
    analysis: toRichText(row.analysis, targets),
  }
}

function toFaq(faq: PageRow['faq'], targets: Targets): PublishedArticle['faq'] {
  return (faq ?? []).map(({ question, answer }) => ({
    question,
    answer: toRichText(answer, targets),
  }))
}
