import { z } from 'zod'

const pair = z.object({ opening: z.number(), closing: z.number() })

/** The scores of one question, under the names that they have in the track record, unrounded. */
export const predictionScoresSchema = z
  .object({
    bucket: z
      .enum(['scored', 'immature'])
      .describe('Where the track record counts it (P11); the other buckets have no scores'),
    isMature: z.boolean().describe('Whether its scheduled close has passed, so that it counts'),
    halfBrier: z
      .object({
        opening: z.number(),
        closing: z.number(),
        timeAverage: z.number(),
        dailyAverage: z.number(),
      })
      .describe('½ Σ (p − o)², 0 to 1, lower is better'),
    referenceHalfBrier: z.number().describe('What the reference forecast would have earned'),
    skill: z.object({
      vsReference: z
        .object({ opening: z.number().nullable(), closing: z.number().nullable() })
        .describe('1 − B / B_ref; `null` where the reference was certain and right'),
    }),
    timeWeightedImprovement: z
      .number()
      .nullable()
      .describe('Over the reference, −1 to 1, higher is better; `null` without a horizon'),
    logScore: z.object({
      ...pair.shape,
      clipped: z.int().describe('1 where a probability was held to 0.1 % or 99.9 %'),
    }),
    baselineScore: z.object({ ...pair.shape, timeAverage: z.number().nullable() }),
    rankedProbabilityScore: pair.nullable().describe('0 to 1; of ordered options only'),
  })
  .meta({ id: 'PredictionScores' })

export type PredictionScores = z.infer<typeof predictionScoresSchema>
