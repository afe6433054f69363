import type { CollectionConfig } from 'payload'

import { anybody } from '../access/anybody.ts'
import { editors } from '../access/editors.ts'
import { slugField } from '../fields/slug-field.ts'

export const Authors: CollectionConfig<'authors'> = {
  slug: 'authors',
  access: { create: editors, read: anybody, update: editors, delete: editors },
  admin: {
    useAsTitle: 'name',
    group: 'Content',
    defaultColumns: ['name', 'slug'],
    description: 'Names that stand on articles. An author needs no account.',
  },
  defaultPopulate: { slug: true, name: true },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200 },
    slugField({ from: 'name' }),
    { name: 'bio', type: 'textarea', maxLength: 2000 },
    { name: 'avatar', type: 'upload', relationTo: 'media' },
  ],
}
