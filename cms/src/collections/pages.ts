import type { CollectionConfig } from 'payload'

import { editors } from '../access/editors.ts'
import { publishedPages } from '../access/published-pages.ts'
import { richTextField } from '../fields/rich-text-field.ts'
import { slugField } from '../fields/slug-field.ts'

export const Pages: CollectionConfig<'pages'> = {
  slug: 'pages',
  access: {
    create: editors,
    read: publishedPages,
    readVersions: editors,
    update: editors,
    delete: editors,
  },
  admin: { useAsTitle: 'title', group: 'Content', defaultColumns: ['title', 'slug', '_status'] },
  defaultSort: 'order',
  versions: { maxPerDoc: 50, drafts: true },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    slugField({ from: 'title' }),
    { name: 'description', type: 'textarea', maxLength: 500 },
    richTextField({ name: 'body' }),
    {
      name: 'order',
      type: 'number',
      defaultValue: 0,
      admin: { position: 'sidebar', step: 1, description: 'Ascending, in the footer.' },
    },
  ],
}
