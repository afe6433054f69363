import { z } from 'zod'

/** An error as `application/problem+json` (RFC 9457), with the fields it is about. */
export const problemSchema = z
  .object({
    type: z.string().describe('A URI of this kind of problem'),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What was wrong and what is accepted'),
    errors: z
      .array(
        z.object({
          path: z.string().describe('Where: `query.limit`, `body.target.id`'),
          message: z.string(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem' })

export type Problem = z.infer<typeof problemSchema>
