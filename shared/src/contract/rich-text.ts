import { z } from 'zod'

import { imageSchema, slugSchema } from './values.ts'

/** A run of text with its marks. */
export const textSchema = z.object({
  type: z.literal('text'),
  text: z.string(),
  marks: z.array(z.enum(['bold', 'italic', 'underline', 'strikethrough', 'code', 'sub', 'sup'])),
})

/** A line broken on purpose. */
export const lineBreakSchema = z.object({ type: z.literal('lineBreak') })

const phraseSchema = z.discriminatedUnion('type', [textSchema, lineBreakSchema])

/** A link; `href` is `http(s):`, `mailto:` or a path of the site, and nothing else. */
export const linkSchema = z.object({
  type: z.literal('link'),
  href: z.string().regex(/^(?:https?:|mailto:|\/(?!\/)|#)/),
  children: z.array(phraseSchema),
})

/** A sentence bound to a prediction, whose number stands behind it. */
export const claimSchema = z.object({
  type: z.literal('claim'),
  prediction: slugSchema.describe('The slug of the prediction'),
  children: z.array(phraseSchema),
})

/** What stands inside a paragraph. */
export const inlineSchema = z
  .discriminatedUnion('type', [textSchema, lineBreakSchema, linkSchema, claimSchema])
  .meta({ id: 'Inline' })

export type Inline = z.infer<typeof inlineSchema>

/** One block of formatted text. */
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3 | 4; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { type: 'quote'; children: Block[] }
  | { type: 'code'; text: string }
  | { type: 'table'; rows: { header: boolean; children: Block[] }[][] }
  | { type: 'image'; image: z.infer<typeof imageSchema> }
  | { type: 'rule' }

/** One block of formatted text; lists, quotes and tables hold blocks in turn. */
export const blockSchema: z.ZodType<Block> = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), children: z.array(inlineSchema) }),
    z.object({
      type: z.literal('heading'),
      level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
      children: z.array(inlineSchema),
    }),
    z.object({
      type: z.literal('list'),
      ordered: z.boolean(),
      start: z.int(),
      get items() {
        return z.array(z.array(blockSchema))
      },
    }),
    z.object({
      type: z.literal('quote'),
      get children() {
        return z.array(blockSchema)
      },
    }),
    z.object({ type: z.literal('code'), text: z.string() }),
    z.object({
      type: z.literal('table'),
      get rows() {
        return z.array(z.array(z.object({ header: z.boolean(), children: z.array(blockSchema) })))
      },
    }),
    z.object({ type: z.literal('image'), image: imageSchema }),
    z.object({ type: z.literal('rule') }),
  ])
  .meta({ id: 'Block' })

/** Formatted text as a small typed tree: nothing in it can be executed. */
export const richTextSchema = z.array(blockSchema).meta({ id: 'RichText' })

export type RichText = Block[]
