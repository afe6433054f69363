import type { TabsField } from 'payload'
import { text, textarea } from 'payload/shared'

import { editors } from '../access/editors.ts'
import { aiAssistField } from './ai-assist-field.ts'
import { metaField } from './meta-field.ts'
import { notBlank } from './not-blank.ts'
import { richTextField } from './rich-text-field.ts'
import { sourcesField } from './sources-field.ts'

/** The text of an article, part by part, in the order of its page. */
export const articleTabs: TabsField = {
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
            description: 'Shown first; the rest is filled with the newest of the same category.',
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
}
