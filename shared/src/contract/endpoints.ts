import { z } from 'zod'

import { articleCardSchema, articleSchema, articlesQuerySchema } from './articles.ts'
import {
  commentSchema,
  commentsQuerySchema,
  heldCommentSchema,
  newCommentSchema,
} from './comments.ts'
import { checkpointsSchema, datasetsSchema, entriesQuerySchema, entriesSchema } from './ledger.ts'
import { predictionSummarySchema } from './prediction-summary.ts'
import { predictionQuerySchema, predictionSchema, predictionsQuerySchema } from './predictions.ts'
import { routes, type EndpointName, type Route } from './routes.ts'
import { pageLinkSchema, pageSchema, siteSchema } from './site.ts'
import { authorSchema, categorySchema } from './taxonomy.ts'
import { timelineEventSchema, timelineEventsQuerySchema } from './timeline-events.ts'
import {
  slicesQuerySchema,
  slicesSchema,
  trackRecordQuerySchema,
  trackRecordSchema,
} from './track-record.ts'
import { idSchema, pageOf, pageQuerySchema, slugSchema } from './values.ts'

/** The errors an endpoint may answer with, beside those that every one may (400, 500, 503). */
export type ErrorStatus = 401 | 404 | 409 | 410 | 413 | 415 | 422 | 429

/** One row of the public API. */
export type Endpoint = Route & {
  summary: string
  params: z.ZodObject
  query: z.ZodObject
  headers: z.ZodObject
  body: z.ZodType | null
  /** The status and body of success. */
  status: 200 | 201
  response: z.ZodType
  errors: readonly ErrorStatus[]
  /** Whether an old slug answers 301 with the new address. */
  isRedirected: boolean
  /** What a line of the table is that it answers with `format=csv`; absent where it has none. */
  csv?: string
  /** `never`: private, not kept by anybody. `revalidate`: kept, and asked for again by its ETag. */
  cache: 'never' | 'revalidate'
}

const nothing = z.strictObject({})
const byId = z.strictObject({ id: idSchema })

const get = {
  params: nothing,
  query: nothing,
  headers: nothing,
  body: null,
  status: 200,
  errors: [],
  isRedirected: false,
  cache: 'revalidate',
} as const

const getBySlug = {
  ...get,
  params: z.strictObject({ slug: slugSchema }),
  errors: [404],
  isRedirected: true,
} as const

/** The whole public API: the app registers it, the client calls it, the document describes it. */
export const endpoints = {
  getSite: {
    ...routes.getSite,
    ...get,
    summary: 'The words and the navigation that stand on every page',
    response: siteSchema,
  },
  listCategories: {
    ...routes.listCategories,
    ...get,
    summary: 'All categories, in their order',
    query: pageQuerySchema,
    response: pageOf(categorySchema),
  },
  getCategory: {
    ...routes.getCategory,
    ...getBySlug,
    summary: 'One category',
    response: categorySchema,
  },
  listAuthors: {
    ...routes.listAuthors,
    ...get,
    summary: 'All authors, by name',
    query: pageQuerySchema,
    response: pageOf(authorSchema),
  },
  getAuthor: {
    ...routes.getAuthor,
    ...getBySlug,
    summary: 'One author',
    response: authorSchema,
  },
  listPages: {
    ...routes.listPages,
    ...get,
    summary: 'All pages of standing text, by title',
    query: pageQuerySchema,
    response: pageOf(pageLinkSchema),
  },
  getPage: {
    ...routes.getPage,
    ...getBySlug,
    summary: 'One page of standing text',
    response: pageSchema,
    errors: [404, 410],
  },
  listArticles: {
    ...routes.listArticles,
    ...get,
    summary: 'Published articles, newest first',
    query: articlesQuerySchema,
    response: pageOf(articleCardSchema),
  },
  getArticle: {
    ...routes.getArticle,
    ...getBySlug,
    summary: 'One article with all that its page shows, or the notice of its retraction',
    response: articleSchema,
    errors: [404, 410],
  },
  getArticlePreview: {
    ...routes.getArticlePreview,
    ...get,
    summary: 'A draft as its page would show it, for the holder of a token of ten minutes',
    params: byId,
    query: z.strictObject({ token: z.string().min(1).max(1000) }),
    response: articleSchema,
    errors: [401, 404],
    cache: 'never',
  },
  listPredictions: {
    ...routes.listPredictions,
    ...get,
    summary: 'Predictions on the record, newest first or in another order',
    query: predictionsQuerySchema,
    response: pageOf(predictionSummarySchema),
  },
  getPrediction: {
    ...routes.getPrediction,
    ...getBySlug,
    summary: 'One prediction with its history',
    query: predictionQuerySchema,
    csv: 'One option’s number in one revision, in ppm.',
    response: predictionSchema,
  },
  listTimelineEvents: {
    ...routes.listTimelineEvents,
    ...get,
    summary: 'Timeline events of public articles and predictions, newest first or oldest first',
    query: timelineEventsQuerySchema,
    response: pageOf(timelineEventSchema),
  },
  getTimelineEvent: {
    ...routes.getTimelineEvent,
    ...get,
    summary: 'One timeline event',
    params: byId,
    response: timelineEventSchema,
    errors: [404],
  },
  listComments: {
    ...routes.listComments,
    ...get,
    summary: 'Approved comments of one target or of all, newest first or oldest first',
    query: commentsQuerySchema,
    response: pageOf(commentSchema),
  },
  getComment: {
    ...routes.getComment,
    ...get,
    summary: 'One approved comment',
    params: byId,
    response: commentSchema,
    errors: [404],
  },
  createComment: {
    ...routes.createComment,
    ...get,
    summary: 'Send a comment; it waits for an editor',
    headers: z.object({
      'idempotency-key': z
        .string()
        .regex(/^[\x21-\x7e]{8,200}$/, 'must be 8 to 200 ASCII characters without blanks')
        .optional()
        .describe('The same key sent twice makes one comment'),
    }),
    body: newCommentSchema,
    status: 201,
    response: heldCommentSchema,
    errors: [404, 409, 413, 415, 422, 429],
    cache: 'never',
  },
  getTrackRecord: {
    ...routes.getTrackRecord,
    ...get,
    summary: 'How good the forecasts of a set of questions were',
    query: trackRecordQuerySchema,
    response: trackRecordSchema,
    csv: 'One published question with its dates, bucket, outcome and scores; `isCounted` is 1 where it enters the figures. Probabilities are those of Yes, of binary questions only.',
  },
  getTrackRecordSlices: {
    ...routes.getTrackRecordSlices,
    ...get,
    summary: 'The track record set apart by category, author, AI assistance or time',
    query: slicesQuerySchema,
    response: slicesSchema,
  },
  listEntries: {
    ...routes.listEntries,
    ...get,
    summary: 'Entries of the ledger, oldest first',
    query: entriesQuerySchema,
    response: entriesSchema,
  },
  getCheckpoints: {
    ...routes.getCheckpoints,
    ...get,
    summary: 'How far the ledger has come, its signed checkpoints and its keys',
    response: checkpointsSchema,
  },
  listDatasets: {
    ...routes.listDatasets,
    ...get,
    summary: 'The imported sets',
    response: datasetsSchema,
  },
  getOpenApi: {
    ...routes.getOpenApi,
    ...get,
    summary: 'This API as an OpenAPI 3.1 document',
    response: z.record(z.string(), z.unknown()),
  },
} as const satisfies Record<EndpointName, Endpoint>

export type Endpoints = typeof endpoints
