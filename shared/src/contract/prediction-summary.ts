import { z } from 'zod'

import {
  categoryLinkSchema,
  datasetNameSchema,
  idSchema,
  instantSchema,
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
