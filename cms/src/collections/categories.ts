import type { CollectionConfig } from 'payload'
import { text } from 'payload/shared'

import { anybody } from '../access/anybody.ts'
import { editors } from '../access/editors.ts'
import { notBlank } from '../fields/not-blank.ts'
import { slugField } from '../fields/slug-field.ts'
import { keepRedirect } from '../hooks/keep-redirect.ts'
import { refuseWhileUsed } from '../hooks/refuse-while-used.ts'

export const Categories: CollectionConfig<'categories'> = {
  slug: 'categories',
  disableDuplicate: true,
  access: { create: editors, read: anybody, update: editors, delete: editors },
  admin: {
    useAsTitle: 'name',
    group: 'Content',
    defaultColumns: ['name', 'slug', 'order', 'inNavigation'],
  },
  defaultSort: 'order',
  defaultPopulate: { slug: true, name: true },
  hooks: { beforeDelete: [refuseWhileUsed('category')], afterChange: [keepRedirect('categories')] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 100, validate: notBlank(text) },
    slugField({ collection: 'categories', titleField: 'name' }),
    { name: 'description', type: 'textarea', maxLength: 500 },
    {
      name: 'colour',
      type: 'text',
      validate: isColour,
      admin: { description: 'Shown as a square beside the name, such as #2f6f4f.' },
    },
    {
      name: 'order',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { position: 'sidebar', step: 1, description: 'Ascending, in the navigation.' },
    },
    {
      name: 'inNavigation',
      type: 'checkbox',
      defaultValue: true,
      admin: { position: 'sidebar' },
    },
  ],
}

function isColour(value: string | null | undefined): string | true {
  return !value || /^#[0-9a-f]{6}$/i.test(value) || 'Write a colour as #rrggbb.'
}
