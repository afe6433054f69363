import { z } from 'zod'

import { aiAssistSchema, datasetNameSchema, instantOrDaySchema, slugSchema } from './values.ts'

const figure = z.number().nullable()
const intervalSchema = z.tuple([z.number(), z.number()]).describe('95 %, [low, high]')
const interval = intervalSchema.nullable()

/** Which questions figures are over. */
const recordFilterSchema = z.strictObject({
  dataset: datasetNameSchema.optional().describe('An imported set; without it, the newsroom’s own'),
  category: slugSchema.optional(),
  author: slugSchema.optional(),
  aiAssist: aiAssistSchema.optional(),
  from: instantOrDaySchema.optional().describe('Effective close at or after this'),
  to: instantOrDaySchema.optional().describe('Effective close before this'),
  immature: z
    .literal('include')
    .optional()
    .describe('Also resolved questions whose scheduled close is to come'),
  asOf: instantOrDaySchema
    .optional()
    .describe('As the record stood at this instant; not in the future'),
})

/** Which questions the track record is over, and how it is looked at. */
export const trackRecordQuerySchema = recordFilterSchema.extend({
  at: z
    .enum(['opening', 'closing'])
    .default('opening')
    .describe('Which forecast calibration, discrimination and Murphy’s parts look at'),
  format: z
    .enum(['json', 'csv'])
    .default('json')
    .describe('The figures, or a table with a line for each published question'),
})

/** The published questions, each in exactly one bucket: the first that fits of the last five, or open or awaiting. */
export const bucketCountsSchema = z
  .object({
    published: z.int().describe('All of the others together'),
    open: z.int(),
    awaiting: z.int().describe('Closed, without an outcome yet'),
    scored: z.int(),
    immature: z.int().describe('Resolved before its scheduled close, which is to come'),
    annulled: z.int(),
    ambiguous: z.int(),
    unscored: z.int().describe('Resolved without a forecast that counts'),
  })
  .meta({ id: 'BucketCounts' })

export type BucketCounts = z.infer<typeof bucketCountsSchema>

const binShape = {
  n: z.int(),
  meanForecast: z.number(),
  observed: z.number().describe('Share of Yes'),
  interval: intervalSchema.describe('Wilson’s 95 % interval of that share'),
}

const headline = z.object({ opening: figure, closing: figure })
const headlineIntervals = z.object({ opening: interval, closing: interval })

/** Figures over a set of questions, unrounded; `null` where there is nothing that they could be of. */
export const trackRecordSchema = z
  .object({
    counts: bucketCountsSchema,
    n: z.int().describe('Questions in the figures, each one vote'),
    nBinary: z.int(),
    baseRate: figure.describe('Share of Yes among the binary questions'),
    halfBrier: z
      .object({ opening: figure, closing: figure, timeAverage: figure, dailyAverage: figure })
      .describe('½ Σ (p − o)², 0 to 1, lower is better, always 50 % earns 0.25'),
    skill: z
      .object({
        vsReference: headline.describe('Against each question’s reference forecast'),
        vsBaseRate: z
          .object({ opening: figure, closing: figure, timeAverage: figure, dailyAverage: figure })
          .describe('Against always saying the share of Yes; binary questions'),
      })
      .describe('Brier skill scores: 1 is perfect, 0 no better'),
    timeWeightedImprovement: figure.describe('Over the reference, −1 to 1, higher is better'),
    logScore: z.object({
      opening: figure,
      closing: figure,
      clipped: z.int().describe('Questions whose probability was held to 0.1 % or 99.9 %'),
    }),
    baselineScore: z.object({ opening: figure, closing: figure, timeAverage: figure }),
    discrimination: figure.describe('Mean probability when Yes minus when No'),
    murphy: z
      .object({ reliability: figure, resolution: figure, uncertainty: figure })
      .describe('Reliability − resolution + uncertainty is the mean half-Brier score'),
    calibration: z.object({
      deciles: z.array(
        z.object({
          low: z.number(),
          high: z.number().describe('Not in the bin, but for 1'),
          ...binShape,
        }),
      ),
      fivethirtyeight: z.array(
        z.object({ bin: z.number().describe('What its forecasts round to'), ...binShape }),
      ),
    }),
    intervals: z.object({
      halfBrier: headlineIntervals,
      skill: z.object({ vsReference: headlineIntervals, vsBaseRate: headlineIntervals }),
      timeWeightedImprovement: interval,
    }),
    bootstrap: z
      .object({ draws: z.int(), seed: z.int(), generator: z.string() })
      .describe('How the intervals were drawn: over clusters, in the order of their keys'),
  })
  .meta({ id: 'TrackRecord' })

export type TrackRecord = z.infer<typeof trackRecordSchema>

/** Which questions, and by what they are set apart. */
export const slicesQuerySchema = recordFilterSchema.extend({
  by: z
    .enum(['category', 'author', 'aiAssist', 'year', 'month'])
    .describe('Years and months are those of the effective close, UTC'),
})

/** The figures of a part of the questions. */
export const sliceSchema = z
  .object({
    value: z
      .string()
      .nullable()
      .describe('A slug, a use of AI, a year or a month; `null`: questions without a category'),
    label: z.string().nullable().describe('The name of the category or the author'),
    n: z.int(),
    halfBrier: z.object({ opening: z.number() }),
    skill: figure.describe('Opening against the reference; `null` where 20 questions are too few'),
    interval,
    cumulative: z
      .object({ n: z.int(), skill: figure })
      .nullable()
      .describe('From the first year or month to this one'),
  })
  .meta({ id: 'Slice' })

export type Slice = z.infer<typeof sliceSchema>

/** The parts in which there is a question that counts; years and months in their order, the rest by number. */
export const slicesSchema = z
  .object({ by: slicesQuerySchema.shape.by, items: z.array(sliceSchema) })
  .meta({ id: 'Slices' })

export type Slices = z.infer<typeof slicesSchema>
