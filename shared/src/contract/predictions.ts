import { z } from 'zod'

import { discussionSchema } from './comments.ts'
import { predictionScoresSchema } from './prediction-scores.ts'
import { timelineEventSchema } from './timeline-events.ts'
import {
  aiUseSchema,
  articleLinkSchema,
  bylineSchema,
  categoryLinkSchema,
  datasetNameSchema,
  idSchema,
  instantSchema,
  pageQuerySchema,
  probabilitySchema,
  slugSchema,
  sourceSchema,
} from './values.ts'

/** Where a prediction stands. */
export const predictionStateSchema = z.enum([
  'open',
  'awaiting',
  'resolved',
  'annulled',
  'ambiguous',
])

export type PublicPredictionState = z.infer<typeof predictionStateSchema>

/** One possible outcome with what was first and is now said of it. */
export const optionSchema = z
  .object({
    id: z.string().describe('`yes` and `no` of a binary question'),
    label: z.string(),
    description: z.string().nullable(),
    isResidual: z.boolean().describe('"Something else": what no other option covers'),
    opening: probabilitySchema.nullable().describe('The first number, at publication'),
    current: probabilitySchema.nullable().describe('The number in force'),
  })
  .meta({ id: 'Option' })

export type Option = z.infer<typeof optionSchema>

/** What the forecast is measured against, frozen when the question opened. */
export const referenceForecastSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('uniform') }),
    z.object({
      kind: z.literal('baseRate'),
      forecast: probabilitySchema.describe('Jeffreys mean (k + ½) / (n + 1) of Yes'),
      referenceClass: z.string(),
      k: z.int().min(0).describe('Cases in which it happened'),
      n: z.int().min(1).describe('Cases in all'),
      source: sourceSchema.nullable(),
    }),
  ])
  .meta({ id: 'ReferenceForecast' })

export type ReferenceForecast = z.infer<typeof referenceForecastSchema>

/** Where an imported record comes from. */
export const importedRecordSchema = z
  .object({
    dataset: datasetNameSchema,
    sourceId: z.string().describe('The key in that dataset'),
    source: z.string(),
    sourceUrl: urlOrNull(),
    licence: z.string().nullable(),
  })
  .meta({ id: 'ImportedRecord' })

export type ImportedRecord = z.infer<typeof importedRecordSchema>

function urlOrNull() {
  return z.url({ protocol: /^https?$/ }).nullable()
}

/** How it ended. */
export const outcomeSchema = z
  .object({
    option: z
      .string()
      .nullable()
      .describe('The option that happened; `null` if annulled or ambiguous'),
    occurredAt: instantSchema.nullable().describe('When it happened'),
  })
  .meta({ id: 'Outcome' })

export type Outcome = z.infer<typeof outcomeSchema>

/** A prediction as lists, cards and articles show it. */
export const predictionSummarySchema = z
  .object({
    id: idSchema,
    slug: slugSchema,
    type: z.enum(['binary', 'multiple_choice']),
    question: z.string(),
    category: categoryLinkSchema.nullable(),
    state: predictionStateSchema,
    openAt: instantSchema,
    closeAt: instantSchema,
    timezone: z.string().describe('IANA name of the zone in which the close was set'),
    isOrdered: z.boolean(),
    options: z.array(optionSchema).describe('In the editor’s order; Yes first if binary'),
    referenceForecast: referenceForecastSchema,
    outcome: outcomeSchema.nullable(),
    imported: importedRecordSchema.nullable(),
  })
  .meta({ id: 'PredictionSummary' })

export type PredictionSummary = z.infer<typeof predictionSummarySchema>

/** One revision of the numbers. */
export const forecastSchema = z
  .object({
    revision: z.int().min(1),
    recordedAt: instantSchema,
    isEligible: z.boolean().describe('False if entered at or after the effective close'),
    probabilities: z
      .array(z.object({ option: z.string(), ...probabilitySchema.shape }))
      .describe('One for each option, 1,000,000 ppm in all'),
    rationale: z.string().nullable(),
  })
  .meta({ id: 'Forecast' })

export type Forecast = z.infer<typeof forecastSchema>

/** A prediction with all that its page shows. */
export const predictionSchema = predictionSummarySchema
  .extend({
    resolutionCriteria: z.string(),
    otherwiseResolves: z.string().describe('What would make it No, or the residual'),
    background: z.string().describe('Not binding'),
    sources: z.array(sourceSchema),
    aiUse: aiUseSchema,
    authors: z.array(bylineSchema),
    articles: z.array(articleLinkSchema),
    history: z.array(forecastSchema).describe('Every revision, oldest first'),
    scores: predictionScoresSchema
      .nullable()
      .describe('`null` without an outcome, or without a forecast that counts'),
    timeline: z.array(timelineEventSchema),
    discussion: discussionSchema,
  })
  .meta({ id: 'Prediction' })

export type Prediction = z.infer<typeof predictionSchema>

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
    .enum(['newest', 'closing'])
    .default('newest')
    .describe('By opening, or by closing soonest'),
})
