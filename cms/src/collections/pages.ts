import type { CollectionConfig } from 'payload'
import { text } from 'payload/shared'

import { editors } from '../access/editors.ts'
import { staff } from '../access/staff.ts'
import { staffOrPublic } from '../access/staff-or-public.ts'
import { restoreVersion } from '../endpoints/restore-version.ts'
import { viewOnSite } from '../endpoints/view-on-site.ts'
import { notBlank } from '../fields/not-blank.ts'
import { richTextField } from '../fields/rich-text-field.ts'
import { slugField } from '../fields/slug-field.ts'
import { keepPublished, noteStatus } from '../hooks/keep-published.ts'

export const Pages: CollectionConfig<'pages'> = {
  slug: 'pages',
  disableDuplicate: true,
  access: {
    create: editors,
    read: staffOrPublic('pages'),
    readVersions: staff,
    update: editors,
    delete: editors,
  },
  admin: {
    useAsTitle: 'title',
    group: 'Content',
    defaultColumns: ['title', 'slug', '_status'],
    components: { edit: { beforeDocumentControls: ['/admin/site/ViewOnSite#ViewOnSite'] } },
  },
  defaultSort: 'order',
  // all of them: they tell at which addresses the page was published (`api/former-pages.ts`)
  versions: { maxPerDoc: 0, drafts: true },
  endpoints: [restoreVersion('pages'), viewOnSite('pages')],
  hooks: { beforeOperation: [noteStatus], beforeChange: [keepPublished] },
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 200, validate: notBlank(text) },
    slugField({ collection: 'pages', titleField: 'title' }),
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
