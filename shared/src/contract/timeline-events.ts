import { z } from 'zod'

import { idSchema, instantSchema, pageQuerySchema, slugSchema, sourceSchema } from './values.ts'

/** Something on a timeline, dated no more exactly than it is known. */
export const timelineEventSchema = z
  .object({
    id: idSchema,
    article: slugSchema.nullable().describe('The slug of its article, where that is public'),
    prediction: slugSchema.nullable().describe('The slug of its prediction, where that is public'),
    date: z.string().describe('EDTF: `2026-06`, `2026-06-10`, `2026-04~`, `2026-06/2026-08`'),
    earliest: instantSchema.describe('The first instant of the span that `date` stands for'),
    latestExclusive: instantSchema.describe('The first instant after it'),
    title: z.string(),
    description: z.string(),
    epistemic: z.enum(['confirmed', 'alleged', 'expected']),
    sources: z.array(sourceSchema),
  })
  .meta({ id: 'TimelineEvent' })

export type TimelineEvent = z.infer<typeof timelineEventSchema>

/** Which events, and in which order of their dates. */
export const timelineEventsQuerySchema = pageQuerySchema.extend({
  article: slugSchema.optional(),
  prediction: slugSchema.optional(),
  sort: z
    .enum(['newest', 'oldest'])
    .default('newest')
    .describe(
      'By the midpoint of the span, then its start, then the editor’s rank, then id; `oldest` is the order of timelines, `newest` its reverse',
    ),
})
