import { z } from 'zod'

import { DATASET_NAME, isInstant, parseInstant, SLUG } from '../domain/index.ts'

/** A document's identifier. */
export const idSchema = z.uuid()

/** The readable part of an address, unique within its collection. */
export const slugSchema = z.string().regex(SLUG, 'must be letters, digits, hyphens and underscores')

/** The name of an imported set. */
export const datasetNameSchema = z
  .string()
  .regex(DATASET_NAME, 'must be 1 to 64 letters, digits, hyphens and underscores')

/** An instant in UTC, ISO 8601: to the microsecond where it is of the record, else to the millisecond. */
export const instantSchema = z.iso.datetime().describe('An instant, ISO 8601, UTC')

const INSTANT_OR_DAY_ACCEPTED = 'must be a day or an instant such as 2026-10-01T00:00:00Z'

/** An instant, cut off after the microsecond, or a day for its first one; in the years 0001 to 9999. */
export const instantOrDaySchema = z
  .union([
    z.iso.datetime(INSTANT_OR_DAY_ACCEPTED).describe('An instant, ISO 8601, UTC'),
    z.iso.date().transform((day) => `${day}T00:00:00Z`),
  ])
  .refine(isInstant, {
    error: INSTANT_OR_DAY_ACCEPTED,
    when: ({ issues }) => issues.length === 0,
  })
  .transform(parseInstant)

/** An absolute web address. */
export const urlSchema = z.url({ protocol: /^https?$/ })

/** A probability: parts per million as recorded, and the same value between 0 and 1. */
export const probabilitySchema = z
  .object({
    ppm: z.int().min(0).max(1_000_000),
    probability: z.number().min(0).max(1),
  })
  .meta({ id: 'Probability' })

export type Probability = z.infer<typeof probabilitySchema>

/** A named source with its address. */
export const sourceSchema = z
  .object({ name: z.string(), url: urlSchema.nullable() })
  .meta({ id: 'Source' })

export type Source = z.infer<typeof sourceSchema>

/** What software did: nothing, research, a first draft, or the text itself. */
export const aiAssistSchema = z.enum(['none', 'research', 'drafted', 'generated'])

export type AiAssist = z.infer<typeof aiAssistSchema>

/** A picture in all its sizes. Addresses are immutable: a changed picture has a new one. */
export const imageSchema = z
  .object({
    url: z.string(),
    width: z.int().positive(),
    height: z.int().positive(),
    alt: z.string(),
    credit: z.string().nullable(),
    creditUrl: urlSchema.nullable(),
    focalPoint: z
      .object({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) })
      .describe('Per cent from the left and from the top'),
    sizes: z
      .array(z.object({ url: z.string(), width: z.int().positive(), height: z.int().positive() }))
      .describe('Smaller renditions of the same crop, narrowest first'),
  })
  .meta({ id: 'Image' })

export type Image = z.infer<typeof imageSchema>

/** Enough of an author to print a byline. */
export const bylineSchema = z.object({ slug: slugSchema, name: z.string() }).meta({ id: 'Byline' })

export type Byline = z.infer<typeof bylineSchema>

/** Enough of a category to name it and link to it. */
export const categoryLinkSchema = z
  .object({ slug: slugSchema, name: z.string() })
  .meta({ id: 'CategoryLink' })

export type CategoryLink = z.infer<typeof categoryLinkSchema>

/** Enough of an article to link to it. */
export const articleLinkSchema = z
  .object({ slug: slugSchema, title: z.string(), publishedAt: instantSchema })
  .meta({ id: 'ArticleLink' })

export type ArticleLink = z.infer<typeof articleLinkSchema>

/** A page of a list: its items and the cursor of the page after it, `null` on the last one. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() })
}

/**
 * A whole number in an address: decimal digits and nothing else. JavaScript would also read `1e1`, `0x10`,
 * `+5`, `010`, blanks around it, and nothing at all as 0.
 */
export function wholeNumberSchema({ min, max }: { min: number; max: number }) {
  const accepted = `must be a whole number from ${min} to ${max}`
  // typed as what a caller gives; in the address it is text
  const read = (given: number): unknown => (DIGITS.test(String(given)) ? Number(given) : undefined)
  return z.preprocess(read, z.int(accepted).min(min, accepted).max(max, accepted))
}

const DIGITS = /^(?:0|[1-9]\d*)$/

/** What every list takes. */
export const pageQuerySchema = z.strictObject({
  limit: wholeNumberSchema({ min: 1, max: 100 }).prefault(20).describe('How many items a page has'),
  cursor: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,2000}$/, 'must be the `next` of an earlier answer')
    .optional()
    .describe('The `next` of the page before; the other parameters stay the same'),
})
