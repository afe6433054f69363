import type { PredictionSummary } from '@veridact/shared/contract'
import { PPM_ONE } from '@veridact/shared/domain'

import { verifyPreviewToken } from '../access/preview-token.ts'
import { optionsOf } from '../ledger/options.ts'
import type { Prediction as StoredPrediction } from '../payload-types.ts'
import { PAGE_SELECT, toPage, type PageRow } from './article-page.ts'
import { FULL_READ, type Context } from './context.ts'
import type { Handler } from './handler.ts'
import { ApiProblem, notFound } from './http/problem.ts'
import { idOf } from './parts/find-public.ts'
import { loadParts } from './parts/load-parts.ts'
import { findRecorded } from './prediction-record.ts'
import { SUMMARY_SELECT, toSummary, type Recorded, type SummaryRow } from './prediction-summary.ts'
import { isNode } from './rich-text/lexical-node.ts'

export const getArticlePreview: Handler<'getArticlePreview'> = async (
  { params, query },
  context,
) => {
  const { payload, req, now } = context
  const { id } = params
  const scope = { secret: payload.config.secret, articleId: id, now: new Date(now) }
  if (!verifyPreviewToken(query.token, scope)) throw wrongToken()
  const draft = await payload.findByID({
    overrideAccess: true,
    collection: 'articles',
    id,
    draft: true,
    disableErrors: true,
    select: PAGE_SELECT,
    depth: 0,
    req,
  })
  if (!draft) throw notFound()
  return toPage(context, asPublished(draft, now), findPredictions)
}

function wrongToken(): ApiProblem {
  return new ApiProblem({
    status: 401,
    detail: 'The link has run out or was not made for this draft. Open the preview anew.',
  })
}

/** The draft as if it were published now; of what is required, anything may still be missing. */
function asPublished(draft: PageRow, now: string): PageRow {
  const written: Partial<PageRow> = draft
  return {
    ...draft,
    slug: written.slug || 'draft',
    title: written.title || 'Untitled',
    summary: written.summary ?? '',
    authors: written.authors ?? [],
    aiDisclosure: {
      use: written.aiDisclosure?.use ?? 'none',
      note: written.aiDisclosure?.note ?? '',
    },
    publishedAt: written.publishedAt ?? now,
  }
}

/** Predictions as they are, or as they would open now; a draft without a close cannot be shown yet. */
async function findPredictions(
  context: Context,
  ids: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, PredictionSummary>> {
  const { docs } = await context.payload.find({
    ...FULL_READ,
    collection: 'predictions',
    where: { id: { in: ids.filter((id) => id !== undefined) } },
    limit: 0,
    select: { ...SUMMARY_SELECT, firstForecast: true },
    depth: 0,
    req: context.req,
  })
  const rows = docs.filter(({ closeAt }) => closeAt)
  const [{ categories }, recorded] = await Promise.all([
    loadParts(context, { categories: rows.map(({ category }) => idOf(category)) }),
    findRecorded(context, rows),
  ])
  const { now } = context
  return new Map(
    rows.map((row) => {
      const category = categories.get(idOf(row.category) ?? '')
      const opened = { ...row, openAt: row.openAt ?? now }
      return [
        row.id,
        toSummary({
          row: opened,
          now,
          category,
          recorded: recorded.get(row.id) ?? draftNumbers(row),
        }),
      ]
    }),
  )
}

type Draft = SummaryRow & Pick<StoredPrediction, 'firstForecast'>

/** What an editor has filled in so far, if it is a whole forecast. */
function draftNumbers(row: Draft): Recorded {
  const { firstForecast } = row
  if (!isNode(firstForecast)) return {}
  const probabilities = optionsOf(row).map(({ id }) => Number(firstForecast[id]))
  const isWhole = probabilities.every((ppm) => Number.isInteger(ppm) && ppm >= 0 && ppm <= PPM_ONE)
  return isWhole ? { opening: { probabilities }, current: { probabilities } } : {}
}
