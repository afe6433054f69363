import type { CollectionConfig, LivePreviewConfig } from 'payload'
import { text, textarea } from 'payload/shared'

import { authorsOwnDrafts } from '../access/authors-own-drafts.ts'
import { editors } from '../access/editors.ts'
import { neverPublic } from '../access/never-public.ts'
import { nobody } from '../access/nobody.ts'
import { staff } from '../access/staff.ts'
import { staffOrPublic } from '../access/staff-or-public.ts'
import { writersOfDrafts } from '../access/writers-of-drafts.ts'
import { restoreVersion } from '../endpoints/restore-version.ts'
import { retractArticle } from '../endpoints/retract-article.ts'
import { viewOnSite } from '../endpoints/view-on-site.ts'
import { aiAssistField } from '../fields/ai-assist-field.ts'
import { createdByField } from '../fields/created-by-field.ts'
import { hasOne } from '../fields/has-one.ts'
import { metaField } from '../fields/meta-field.ts'
import { notBlank } from '../fields/not-blank.ts'
import { richTextField } from '../fields/rich-text-field.ts'
import { slugField } from '../fields/slug-field.ts'
import { sourcesField } from '../fields/sources-field.ts'
import { webAddressField } from '../fields/web-address-field.ts'
import { keepArticleRecord } from '../hooks/keep-article-record.ts'
import { keepArticleRedirect, rememberAddress } from '../hooks/keep-article-redirect.ts'
import { keepPublished, noteStatus } from '../hooks/keep-published.ts'
import { openPredictions } from '../hooks/open-predictions.ts'

type Args = { previewUrl: LivePreviewConfig['url'] }

export const articles = ({ previewUrl }: Args): CollectionConfig<'articles'> => ({
  slug: 'articles',
  disableDuplicate: true,
  // what fails among many is committed half: an article without its predictions on the record (A6)
  disableBulkEdit: true,
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
    components: {
      edit: {
        beforeDocumentControls: ['/admin/site/ViewOnSite#ViewOnSite'],
        PublishButton: '/admin/articles/PublishArticle#PublishArticle',
        editMenuItems: ['/admin/articles/RetractArticle#RetractArticle'],
      },
    },
  },
  defaultSort: '-createdAt',
  defaultPopulate: { slug: true, title: true, publishedAt: true },
  versions: {
    maxPerDoc: 50,
    drafts: { autosave: { interval: 1500 }, schedulePublish: true },
  },
  endpoints: [retractArticle, restoreVersion('articles'), viewOnSite('articles')],
  hooks: {
    beforeOperation: [noteStatus],
    beforeChange: [keepPublished, rememberAddress, keepArticleRecord],
    afterChange: [keepArticleRedirect, openPredictions],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Story',
          fields: [
            {
              name: 'title',
              type: 'text',
              required: true,
              maxLength: 300,
              validate: notBlank(text),
            },
            {
              name: 'summary',
              type: 'textarea',
              required: true,
              maxLength: 5000,
              validate: notBlank(textarea),
              admin: { description: 'What is at stake, in two or three sentences: the lede.' },
            },
            {
              name: 'hero',
              type: 'upload',
              relationTo: 'media',
              label: 'Picture',
              admin: { description: 'Wide, at least 2,000 px; its credit is printed under it.' },
            },
            richTextField({
              name: 'body',
              admin: {
                description:
                  'Text before the sections, without a heading. Most articles go straight to the sections.',
              },
            }),
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
                  'In their order; the first gives the key number. “+” writes a new one. Drafts go on the record when the article is published.',
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
              defaultSort: 'place',
              admin: {
                defaultColumns: ['date', 'title', 'epistemic'],
                description: 'What happened and what is expected, as precisely as is known.',
              },
            },
          ],
        },
        {
          label: 'FAQ',
          fields: [
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
          label: 'Sources',
          fields: [
            sourcesField,
            {
              name: 'relatedPinned',
              type: 'relationship',
              relationTo: 'articles',
              hasMany: true,
              label: 'Related coverage',
              maxDepth: 1,
              admin: {
                description:
                  'Shown first; the rest is filled with the newest of the same category.',
              },
              filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
            },
          ],
        },
        {
          label: 'Disclosure',
          fields: [
            {
              name: 'aiDisclosure',
              type: 'group',
              label: 'AI disclosure',
              fields: [
                aiAssistField({ name: 'use', description: 'Printed under the article.' }),
                { name: 'note', type: 'textarea', maxLength: 1000 },
              ],
            },
            {
              name: 'corrections',
              type: 'array',
              labels: { singular: 'Correction', plural: 'Corrections' },
              access: { create: editors, update: editors },
              admin: { description: 'Printed with the article, with the day they are published.' },
              fields: [
                { name: 'text', type: 'textarea', required: true, maxLength: 2000 },
                {
                  name: 'at',
                  type: 'date',
                  label: 'Published',
                  admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
                },
              ],
            },
            {
              name: 'agedNote',
              type: 'textarea',
              label: 'Note on how it aged',
              maxLength: 2000,
              access: { create: editors, update: editors },
              admin: {
                description:
                  'Printed above "How this aged", which shows by itself once a prediction of the article is over.',
              },
            },
          ],
        },
        {
          label: 'SEO',
          description: 'Where search results and shared links should differ from the article.',
          fields: [metaField],
        },
      ],
    },
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
    {
      name: 'publishedAt',
      type: 'date',
      label: 'Published',
      access: { create: nobody, update: nobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: hasOne('publishedAt'),
        date: { pickerAppearance: 'dayAndTime' },
      },
    },
    {
      name: 'contentUpdatedAt',
      type: 'date',
      label: 'Updated',
      access: { create: nobody, update: nobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: hasOne('contentUpdatedAt'),
        date: { pickerAppearance: 'dayAndTime' },
      },
    },
    {
      name: 'retractedAt',
      type: 'date',
      label: 'Retracted',
      access: { create: nobody, update: nobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: hasOne('retractedAt'),
        date: { pickerAppearance: 'dayAndTime' },
      },
    },
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
  ],
})
