import { z } from 'zod'

import { discussionSchema } from './comments.ts'
import { entrySchema } from './ledger.ts'
import { predictionScoresSchema } from './prediction-scores.ts'
import { timelineEventSchema } from './timeline-events.ts'
import {
  aiAssistSchema,
  articleLinkSchema,
  bylineSchema,
  categoryLinkSchema,
  datasetNameSchema,
  idSchema,
  instantOrDaySchema,
  instantSchema,
  pageQuerySchema,
  probabilitySchema,
  slugSchema,
  sourceSchema,
  urlSchema,
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

/** So many steps of its history a summary has at most. */
export const STEPS_MAX = 48

/** One possible outcome with what was first and is now said of it. */
export const optionSchema = z
  .object({
    id: z.string().describe('`yes` and `no` of a binary question'),
    label: z.string(),
    description: z.string().nullable(),
    isResidual: z.boolean().describe('"Something else": what no other option covers'),
    opening: probabilitySchema.nullable().describe('The first number, at publication'),
    current: probabilitySchema
      .nullable()
      .describe('The number in force; of what was annulled it counts for nothing'),
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
      interval: z
        .tuple([z.number(), z.number()])
        .describe('Jeffreys’ 95 % interval of the true rate, [low, high]'),
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
    recordedAt: instantSchema
      .nullable()
      .describe('When that went on the record; `null` of an imported record'),
    note: z.string().nullable().describe('How it was decided; `null` if erased, or imported'),
    evidence: z.array(urlSchema),
    decidedBy: z
      .string()
      .nullable()
      .describe('The source of an imported record; our people are ids'),
    isDecidedByOne: z
      .boolean()
      .describe('Whether one person both decided and confirmed; false of an imported record'),
  })
  .meta({ id: 'Outcome' })

export type Outcome = z.infer<typeof outcomeSchema>

/** A number of the option that stands for the question: Yes, or of several the most likely one. */
const stepSchema = z.object({ at: instantSchema, ppm: z.int().min(0).max(1_000_000) })

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
    steps: z
      .array(stepSchema)
      .max(STEPS_MAX)
      .describe(
        `How the number of Yes, or of the option now most likely, went: what counts (if annulled, what was shown), oldest first, the newest ${STEPS_MAX}`,
      ),
    moved: z
      .int()
      .nullable()
      .describe(
        'ppm by which that number differs from the one in force seven days ago, or the first',
      ),
    referenceForecast: referenceForecastSchema,
    outcome: outcomeSchema.nullable(),
    imported: importedRecordSchema.nullable(),
    seqRange: z
      .object({ first: z.int().min(1), last: z.int().min(1) })
      .nullable()
      .describe(
        'The first and the last entry of the ledger about it; `null` of an imported record',
      ),
  })
  .meta({ id: 'PredictionSummary' })

export type PredictionSummary = z.infer<typeof predictionSummarySchema>

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
