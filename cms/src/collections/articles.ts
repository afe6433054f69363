import type { CollectionConfig, LivePreviewConfig } from 'payload'

import { authorsOwnDrafts } from '../access/authors-own-drafts.ts'
import { editors } from '../access/editors.ts'
import { neverPublic } from '../access/never-public.ts'
import { nobody } from '../access/nobody.ts'
import { staff } from '../access/staff.ts'
import { staffOrPublic } from '../access/staff-or-public.ts'
import { writersOfDrafts } from '../access/writers-of-drafts.ts'
import { retractArticle } from '../endpoints/retract-article.ts'
import { aiUseField } from '../fields/ai-use-field.ts'
import { createdByField } from '../fields/created-by-field.ts'
import { metaField } from '../fields/meta-field.ts'
import { richTextField } from '../fields/rich-text-field.ts'
import { slugField } from '../fields/slug-field.ts'
import { sourcesField } from '../fields/sources-field.ts'
import { webAddressField } from '../fields/web-address-field.ts'
import { keepArticleRecord } from '../hooks/keep-article-record.ts'
import { keepArticleRedirect, rememberAddress } from '../hooks/keep-article-redirect.ts'
import { openPredictions } from '../hooks/open-predictions.ts'

type Args = { previewUrl: LivePreviewConfig['url'] }

export const articles = ({ previewUrl }: Args): CollectionConfig<'articles'> => ({
  slug: 'articles',
  disableDuplicate: true,
  access: {
    create: writersOfDrafts,
    read: staffOrPublic('articles'),
    readVersions: staff,
    update: authorsOwnDrafts('publishedAt'),
    delete: neverPublic('publishedAt'),
  },
  admin: {
    useAsTitle: 'title',
    group: 'Content',
    defaultColumns: ['title', 'category', '_status', 'publishedAt'],
    livePreview: { url: previewUrl },
  },
  defaultSort: '-createdAt',
  defaultPopulate: { slug: true, title: true, publishedAt: true },
  versions: {
    maxPerDoc: 50,
    drafts: { autosave: { interval: 1500 }, schedulePublish: true },
  },
  endpoints: [retractArticle],
  hooks: {
    beforeChange: [rememberAddress, keepArticleRecord],
    afterChange: [keepArticleRedirect, openPredictions],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Story',
          fields: [
            { name: 'title', type: 'text', required: true, maxLength: 300 },
            {
              name: 'summary',
              type: 'textarea',
              required: true,
              maxLength: 5000,
              admin: { description: 'The lede: plain text above everything else.' },
            },
            { name: 'hero', type: 'upload', relationTo: 'media' },
            richTextField({ name: 'body', admin: { description: 'Text before the sections.' } }),
          ],
        },
        {
          label: 'Sections',
          description: 'A section that is empty shows no heading.',
          fields: [
            richTextField({ name: 'outlook' }),
            richTextField({ name: 'background' }),
            richTextField({ name: 'precedents' }),
            richTextField({ name: 'impact', label: 'Why it matters' }),
            richTextField({ name: 'scenarios' }),
            richTextField({ name: 'analysis' }),
            {
              name: 'faq',
              type: 'array',
              label: 'FAQ',
              labels: { singular: 'Question', plural: 'Questions' },
              fields: [
                { name: 'question', type: 'text', required: true, maxLength: 500 },
                { ...richTextField({ name: 'answer' }), required: true },
              ],
            },
          ],
        },
        {
          label: 'Predictions',
          fields: [
            {
              name: 'predictions',
              type: 'relationship',
              relationTo: 'predictions',
              hasMany: true,
              admin: {
                description:
                  'In their order; the first gives the key number. Drafts go on the record when the article is published.',
              },
            },
          ],
        },
        {
          label: 'Timeline',
          fields: [
            {
              name: 'timeline',
              type: 'join',
              collection: 'timeline-events',
              on: 'article',
              defaultLimit: 100,
              defaultSort: 'earliest',
              admin: { defaultColumns: ['date', 'title', 'epistemic'] },
            },
          ],
        },
        {
          label: 'Sources',
          fields: [
            sourcesField,
            {
              name: 'aiDisclosure',
              type: 'group',
              label: 'AI disclosure',
              fields: [
                aiUseField({ name: 'use', description: 'Printed under the article.' }),
                { name: 'note', type: 'textarea', maxLength: 1000 },
              ],
            },
            {
              name: 'corrections',
              type: 'array',
              access: { create: editors, update: editors },
              fields: [
                { name: 'text', type: 'textarea', required: true, maxLength: 2000 },
                {
                  name: 'at',
                  type: 'date',
                  admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
                },
              ],
            },
            {
              name: 'relatedPinned',
              type: 'relationship',
              relationTo: 'articles',
              hasMany: true,
              label: 'Related coverage, pinned',
              maxDepth: 1,
              filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
            },
          ],
        },
        { label: 'Search engines', fields: [metaField] },
      ],
    },
    slugField({ collection: 'articles', titleField: 'title', publicSince: 'publishedAt' }),
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
    {
      name: 'isSubstantiveUpdate',
      type: 'checkbox',
      label: 'Substantive update',
      defaultValue: false,
      access: { create: editors, update: editors },
      admin: {
        position: 'sidebar',
        description: 'Tick to print a new "Updated" date when this is published.',
      },
    },
    {
      name: 'publishedAt',
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'contentUpdatedAt',
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'retractedAt',
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'retractionReason',
      type: 'textarea',
      maxLength: 2000,
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'isImported',
      type: 'checkbox',
      defaultValue: false,
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    webAddressField({
      name: 'sourceUrl',
      label: 'First published at',
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    }),
    createdByField,
  ],
})
