import { z } from 'zod'

import { discussionSchema } from './comments.ts'
import { entrySchema } from './ledger.ts'
import { predictionScoresSchema } from './prediction-scores.ts'
import {
  predictionStateSchema,
  predictionSummarySchema,
  outcomeSchema,
} from './prediction-summary.ts'
import { timelineEventSchema } from './timeline-events.ts'
import {
  aiAssistSchema,
  articleLinkSchema,
  bylineSchema,
  datasetNameSchema,
  instantOrDaySchema,
  instantSchema,
  pageQuerySchema,
  probabilitySchema,
  slugSchema,
  sourceSchema,
} from './values.ts'

/** One revision of the numbers. */
export const forecastSchema = z
  .object({
    revision: z.int().min(1),
    seq: z
      .int()
      .min(1)
      .nullable()
      .describe('Its entry of the ledger; `null` of an imported record'),
    recordedAt: instantSchema,
    isEligible: z.boolean().describe('False if entered at or after the effective close'),
    probabilities: z
      .array(z.object({ option: z.string(), ...probabilitySchema.shape }))
      .describe('One for each option, 1,000,000 ppm in all'),
    rationale: z.string().nullable(),
  })
  .meta({ id: 'Forecast' })

export type Forecast = z.infer<typeof forecastSchema>

/** An ending as it was recorded; a later one corrects it. */
export const endingSchema = outcomeSchema
  .extend({
    seq: z.int().min(1),
    state: z.enum(['resolved', 'annulled', 'ambiguous']),
    recordedAt: instantSchema,
  })
  .meta({ id: 'Ending' })

export type Ending = z.infer<typeof endingSchema>

/** New words of a question after it had opened (P3). */
export const criteriaChangeSchema = z
  .object({
    seq: z.int().min(1),
    at: instantSchema,
    reason: z.string().nullable().describe('`null` once erased'),
    changes: z.array(
      z.object({
        field: z.enum([
          'question',
          'resolutionCriteria',
          'otherwiseResolves',
          'options',
          'category',
        ]),
        before: z.string().nullable(),
        after: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'CriteriaChange' })

export type CriteriaChange = z.infer<typeof criteriaChangeSchema>

/** An entry of the ledger, enough to find it and to see what it follows. */
export const entryLinkSchema = entrySchema
  .pick({ seq: true, type: true, hash: true, prevHash: true, recordedAt: true })
  .meta({ id: 'EntryLink' })

export type EntryLink = z.infer<typeof entryLinkSchema>

/** Enough of a prediction to link to it. */
export const predictionLinkSchema = z
  .object({ slug: slugSchema, question: z.string() })
  .meta({ id: 'PredictionLink' })

export type PredictionLink = z.infer<typeof predictionLinkSchema>

/** A prediction with all that its page shows. */
export const predictionSchema = predictionSummarySchema
  .extend({
    resolutionCriteria: z.string(),
    otherwiseResolves: z.string().describe('What would make it No, or the residual'),
    background: z.string().describe('Not binding'),
    sources: z.array(sourceSchema),
    aiAssist: aiAssistSchema,
    authors: z.array(bylineSchema),
    articles: z.array(articleLinkSchema),
    history: z.array(forecastSchema).describe('Every revision, oldest first'),
    endings: z
      .array(endingSchema)
      .describe('Every ending that was recorded, oldest first; the last one holds'),
    criteriaChanges: z.array(criteriaChangeSchema).describe('Oldest first'),
    entries: z.array(entryLinkSchema).describe('All of the ledger about it, in its order'),
    supersedes: predictionLinkSchema.nullable().describe('The older question that it extends'),
    supersededBy: predictionLinkSchema.nullable().describe('The newer question that extends it'),
    scores: predictionScoresSchema
      .nullable()
      .describe('`null` without an outcome, or without a forecast that counts'),
    timeline: z.array(timelineEventSchema).describe('Oldest first'),
    discussion: discussionSchema,
  })
  .meta({ id: 'Prediction' })

export type Prediction = z.infer<typeof predictionSchema>

/** How one prediction is given. */
export const predictionQuerySchema = z.strictObject({
  asOf: instantOrDaySchema
    .optional()
    .describe(
      'Its words, numbers, state, outcome and scores as they stood at this instant, which is not in the future; before its opening it is open and has no forecast, in the words in which it opened. Words that have been erased since are empty. An imported record’s words, and background, sources, authors, articles, timeline and discussion, are as they are now',
    ),
  format: z.enum(['json', 'csv']).default('json').describe('All of it, or a table of its numbers'),
})

/** Which predictions, and in which order. */
export const predictionsQuerySchema = pageQuerySchema.extend({
  state: predictionStateSchema.optional(),
  category: slugSchema.optional(),
  author: slugSchema.optional(),
  article: slugSchema.optional(),
  dataset: datasetNameSchema
    .optional()
    .describe('An imported set; without it, the newsroom’s own record'),
  sort: z
    .enum(['newest', 'closing', 'moved', 'settled'])
    .default('newest')
    .describe(
      'By opening, by closing soonest, by the biggest move of the last seven days, or what was settled last, and only that',
    ),
})
