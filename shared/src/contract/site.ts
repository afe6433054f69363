import { z } from 'zod'

import { checkpointSchema, hashSchema } from './ledger.ts'
import { richTextSchema } from './rich-text.ts'
import { categorySchema } from './taxonomy.ts'
import { idSchema, instantSchema, slugSchema } from './values.ts'

/** How far the newsroom's own record has come, for the line under the header. */
const recordSchema = z.object({
  entries: z.int().min(0),
  head: hashSchema.describe('Of the newest entry; 64 zeros without one'),
  checkpoint: checkpointSchema
    .pick({ day: true, height: true })
    .nullable()
    .describe('The newest one'),
  scored: z.int().min(0).describe('Of its questions; without one, pages show the sample record'),
})

/** What stands on every page: words of header, footer and tooltips, and the navigation. */
export const siteSchema = z
  .object({
    name: z.string(),
    tagline: z.string().describe('The short line under the header'),
    description: z.string().describe('What the site is, in the footer and in search results'),
    disclaimer: z.string(),
    copyright: z.string(),
    methodologyNote: z.string().describe('The short text behind the methodology button'),
    categories: z.array(categorySchema).describe('Those in the navigation, in their order'),
    links: z
      .array(z.object({ label: z.string(), href: z.string() }))
      .describe('Further entries of the navigation'),
    pages: z
      .array(z.object({ slug: slugSchema, title: z.string() }))
      .describe('The pages named in the footer'),
    record: recordSchema,
  })
  .meta({ id: 'Site' })

export type Site = z.infer<typeof siteSchema>

/** A page of standing text: About, Privacy, Methodology. */
export const pageSchema = z
  .object({
    id: idSchema,
    slug: slugSchema,
    title: z.string(),
    description: z.string(),
    body: richTextSchema,
    updatedAt: instantSchema,
  })
  .meta({ id: 'Page' })

export type Page = z.infer<typeof pageSchema>

/** A page as a list has it. */
export const pageLinkSchema = pageSchema
  .pick({ id: true, slug: true, title: true, description: true })
  .meta({ id: 'PageLink' })

export type PageLink = z.infer<typeof pageLinkSchema>
