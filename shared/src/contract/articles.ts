import { z } from 'zod'

import { discussionSchema } from './comments.ts'
import { predictionSummarySchema } from './prediction-summary.ts'
import { richTextSchema } from './rich-text.ts'
import { timelineEventSchema } from './timeline-events.ts'
import {
  aiAssistSchema,
  bylineSchema,
  categoryLinkSchema,
  idSchema,
  imageSchema,
  instantSchema,
  pageQuerySchema,
  slugSchema,
  sourceSchema,
  urlSchema,
} from './values.ts'

/** An article as lists show it. */
export const articleCardSchema = z
  .object({
    id: idSchema,
    slug: slugSchema,
    title: z.string(),
    summary: z.string(),
    category: categoryLinkSchema,
    authors: z.array(bylineSchema),
    hero: imageSchema.nullable(),
    publishedAt: instantSchema,
    contentUpdatedAt: instantSchema.nullable().describe('The last substantive update'),
    prediction: predictionSummarySchema.nullable().describe('The first of its predictions'),
  })
  .meta({ id: 'ArticleCard' })

export type ArticleCard = z.infer<typeof articleCardSchema>

/** The sections of an article's text; an empty one shows no heading. */
export const sectionsSchema = z
  .object({
    outlook: richTextSchema,
    background: richTextSchema,
    precedents: richTextSchema,
    impact: richTextSchema,
    scenarios: richTextSchema,
    analysis: richTextSchema,
  })
  .meta({ id: 'Sections' })

export type Sections = z.infer<typeof sectionsSchema>

/** An article with all that its page shows. */
export const publishedArticleSchema = articleCardSchema
  .omit({ prediction: true })
  .extend({
    state: z.literal('published'),
    topics: z.array(z.string()),
    body: richTextSchema.describe('Text before the sections, without a heading'),
    sections: sectionsSchema,
    faq: z.array(z.object({ question: z.string(), answer: richTextSchema })),
    timeline: z.array(timelineEventSchema).describe('Oldest first'),
    predictions: z.array(predictionSummarySchema),
    sources: z.array(sourceSchema),
    aiDisclosure: z.object({ use: aiAssistSchema, note: z.string() }),
    corrections: z.array(z.object({ at: instantSchema, text: z.string() })),
    agedNote: z.string().nullable().describe('An editor’s note on how the article aged'),
    sourceUrl: urlSchema.nullable().describe('Where an imported article was first published'),
    related: z.array(articleCardSchema.omit({ prediction: true })),
    discussion: discussionSchema,
    seo: z.object({
      title: z.string(),
      description: z.string(),
      image: imageSchema.nullable(),
    }),
  })
  .meta({ id: 'PublishedArticle' })

export type PublishedArticle = z.infer<typeof publishedArticleSchema>

/** What is left of an article that was taken back. */
export const retractedArticleSchema = z
  .object({
    state: z.literal('retracted'),
    slug: slugSchema,
    title: z.string(),
    retractedAt: instantSchema,
    reason: z.string(),
  })
  .meta({ id: 'RetractedArticle' })

export type RetractedArticle = z.infer<typeof retractedArticleSchema>

/** An article at its own address. */
export const articleSchema = z
  .discriminatedUnion('state', [publishedArticleSchema, retractedArticleSchema])
  .meta({ id: 'Article' })

export type Article = z.infer<typeof articleSchema>

/** Which articles, newest first. */
export const articlesQuerySchema = pageQuerySchema.extend({
  category: slugSchema.optional(),
  author: slugSchema.optional(),
})
