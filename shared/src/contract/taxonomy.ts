import { z } from 'zod'

import { bylineSchema, categoryLinkSchema, idSchema, imageSchema } from './values.ts'

/** A section of the site. */
export const categorySchema = categoryLinkSchema
  .extend({
    id: idSchema,
    description: z.string(),
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .nullable(),
    inNavigation: z.boolean(),
  })
  .meta({ id: 'Category' })

export type Category = z.infer<typeof categorySchema>

/** Somebody whose name stands on articles; never a staff account. */
export const authorSchema = bylineSchema
  .extend({ id: idSchema, bio: z.string(), avatar: imageSchema.nullable() })
  .meta({ id: 'Author' })

export type Author = z.infer<typeof authorSchema>
