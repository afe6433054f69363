import type { CollectionConfig } from 'payload'
import { text } from 'payload/shared'

import { anybody } from '../access/anybody.ts'
import { editors } from '../access/editors.ts'
import { notBlank } from '../fields/not-blank.ts'
import { slugField } from '../fields/slug-field.ts'
import { keepRedirect } from '../hooks/keep-redirect.ts'
import { refuseWhileUsed } from '../hooks/refuse-while-used.ts'

export const Authors: CollectionConfig<'authors'> = {
  slug: 'authors',
  disableDuplicate: true,
  access: { create: editors, read: anybody, update: editors, delete: editors },
  admin: {
    useAsTitle: 'name',
    group: 'Content',
    defaultColumns: ['name', 'slug'],
    description: 'Names that stand on articles. An author needs no account.',
  },
  defaultPopulate: { slug: true, name: true },
  hooks: { beforeDelete: [refuseWhileUsed('authors')], afterChange: [keepRedirect('authors')] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200, validate: notBlank(text) },
    slugField({ collection: 'authors', titleField: 'name' }),
    { name: 'bio', type: 'textarea', maxLength: 2000 },
    { name: 'avatar', type: 'upload', relationTo: 'media' },
  ],
}
