import { z } from 'zod'

import {
  countCodePoints,
  COMMENT_BODY_MAX,
  COMMENT_NAME_MAX,
  normaliseCommentName,
  normaliseCommentText,
} from '../domain/index.ts'
import { idSchema, instantSchema, pageQuerySchema } from './values.ts'

/** What is commented on. */
export const commentTargetSchema = z
  .strictObject({ type: z.enum(['article', 'prediction']), id: idSchema })
  .meta({ id: 'CommentTarget' })

export type CommentTarget = z.infer<typeof commentTargetSchema>

/** An approved comment, or the place of a removed one that has replies. Plain text. */
export const commentSchema = z
  .object({
    id: idSchema,
    target: commentTargetSchema,
    parent: idSchema.nullable().describe('The comment answered; replies go one level deep'),
    state: z.enum(['approved', 'removed']),
    name: z.string().nullable().describe('`null` once removed'),
    body: z.string().nullable().describe('`null` once removed'),
    createdAt: instantSchema,
    editedAt: instantSchema.nullable(),
  })
  .meta({ id: 'Comment' })

export type Comment = z.infer<typeof commentSchema>

/** The discussion under an article or prediction: its first comments, as a conversation goes. */
export const discussionSchema = z
  .object({
    count: z.int().min(0).describe('Approved comments'),
    items: z.array(commentSchema).describe('The first ones, oldest first'),
    next: z
      .string()
      .nullable()
      .describe('The cursor of the next page of `/comments` on this target with `sort=oldest`'),
  })
  .meta({ id: 'Discussion' })

export type Discussion = z.infer<typeof discussionSchema>

/** Which comments, of one target or of all, and in which order. */
export const commentsQuerySchema = pageQuerySchema
  .extend({
    target: z.enum(['article', 'prediction']).optional(),
    targetId: idSchema.optional(),
    sort: z.enum(['newest', 'oldest']).default('newest').describe('By when they were written'),
  })
  .refine(({ target, targetId }) => (target === undefined) === (targetId === undefined), {
    message: 'must be given together with `target`, or neither',
    path: ['targetId'],
  })

/** A comment as a reader sends it. */
export const newCommentSchema = z
  .strictObject({
    target: commentTargetSchema,
    parent: idSchema
      .nullish()
      .describe('The comment answered; of the same target, itself no reply'),
    name: writtenText({ normalise: normaliseCommentName, max: COMMENT_NAME_MAX }),
    body: writtenText({ normalise: normaliseCommentText, max: COMMENT_BODY_MAX }),
    website: z.string().optional().describe('A trap for robots: people leave it empty'),
  })
  .meta({ id: 'NewComment' })

/** What a reader sends; `name` and `body` are normalised on the way in. */
export type NewComment = z.input<typeof newCommentSchema>

/** A comment that waits for an editor. */
export const heldCommentSchema = z
  .object({
    id: idSchema,
    status: z.literal('pending'),
    target: commentTargetSchema,
    parent: idSchema.nullable(),
    name: z.string(),
    body: z.string(),
    createdAt: instantSchema,
  })
  .meta({ id: 'HeldComment' })

export type HeldComment = z.infer<typeof heldCommentSchema>

// a declaration, for it is used above while this module loads
function writtenText({ normalise, max }: { normalise: (text: string) => string; max: number }) {
  return z
    .string()
    .transform(normalise)
    .refine((text) => text !== '', 'must not be empty')
    .refine((text) => countCodePoints(text) <= max, `must have at most ${max} characters`)
    .meta({ minLength: 1, description: `Plain text, at most ${max} Unicode code points` })
}
