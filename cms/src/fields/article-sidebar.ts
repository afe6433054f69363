import type { Field } from 'payload'

import { editors } from '../access/editors.ts'
import { nobody } from '../access/nobody.ts'
import { createdByField } from './created-by-field.ts'
import { hasOne } from './has-one.ts'
import { recordedDateField } from './recorded-date-field.ts'
import { slugField } from './slug-field.ts'
import { webAddressField } from './web-address-field.ts'

/** What stands beside the text of an article: where it belongs, and what happened to it. */
export const articleSidebar: Field[] = [
  {
    name: 'promises',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/admin/articles/PromiseList#PromiseList' },
      disableListColumn: true,
    },
  },
  {
    name: 'category',
    type: 'relationship',
    relationTo: 'categories',
    required: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'authors',
    hasMany: true,
    required: true,
    admin: { position: 'sidebar', description: 'In the order of the byline.' },
  },
  { name: 'topics', type: 'text', hasMany: true, admin: { position: 'sidebar' } },
  slugField({ collection: 'articles', titleField: 'title', publicSince: 'publishedAt' }),
  {
    name: 'isSubstantiveUpdate',
    type: 'checkbox',
    label: 'Substantive update',
    defaultValue: false,
    access: { create: editors, update: editors },
    admin: {
      position: 'sidebar',
      condition: hasOne('publishedAt'),
      description:
        'Tick when a reader who knows the article should read it again: publishing then prints a new “Updated” date. Leave it for typos. It unticks itself.',
    },
  },
  recordedDateField({ name: 'publishedAt', label: 'Published' }),
  recordedDateField({ name: 'contentUpdatedAt', label: 'Updated' }),
  recordedDateField({ name: 'retractedAt', label: 'Retracted' }),
  {
    name: 'retractionReason',
    type: 'textarea',
    label: 'Why it was retracted',
    maxLength: 2000,
    access: { create: nobody, update: nobody },
    admin: { position: 'sidebar', readOnly: true, condition: hasOne('retractedAt') },
  },
  {
    name: 'isImported',
    type: 'checkbox',
    label: 'Imported',
    defaultValue: false,
    access: { create: nobody, update: nobody },
    admin: { position: 'sidebar', readOnly: true, condition: hasOne('isImported') },
  },
  {
    name: 'importKey',
    type: 'text',
    unique: true,
    index: true,
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
  },
  {
    name: 'importDigest',
    type: 'text',
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
  },
  webAddressField({
    name: 'sourceUrl',
    label: 'First published at',
    access: { create: nobody, update: nobody },
    admin: { position: 'sidebar', readOnly: true, condition: hasOne('sourceUrl') },
  }),
  createdByField,
]
