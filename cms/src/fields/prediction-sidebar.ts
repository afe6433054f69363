import type { Field } from 'payload'
import { text } from 'payload/shared'

import { closeAtField } from './close-at-field.ts'
import { createdByField } from './created-by-field.ts'
import { endingField } from './ending-field.ts'
import { frozen } from './frozen.ts'
import { recordedDateField } from './recorded-date-field.ts'
import { slugField } from './slug-field.ts'
import { unlessImported } from './unless-imported.ts'

/** What stands beside a question: its state, its close and where it belongs. */
export const predictionSidebar: Field[] = [
  {
    name: 'state',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: {
        Field: '/admin/predictions/PredictionStatus#PredictionStatus',
        Cell: '/admin/predictions/StateCell#StateCell',
      },
    },
  },
  closeAtField,
  {
    name: 'category',
    type: 'relationship',
    relationTo: 'categories',
    admin: { position: 'sidebar', components: frozen('Relationship') },
  },
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'authors',
    hasMany: true,
    admin: { position: 'sidebar' },
  },
  slugField({ collection: 'predictions', titleField: 'question', publicSince: 'openAt' }),
  recordedDateField({ name: 'openAt', label: 'On the record since' }),
  endingField,
  {
    name: 'supersedes',
    type: 'relationship',
    relationTo: 'predictions',
    maxDepth: 1,
    filterOptions: ({ id }) => ({
      openAt: { exists: true },
      'imported.dataset': { exists: false },
      ...(id && { id: { not_equals: id } }),
    }),
    admin: {
      position: 'sidebar',
      components: frozen('Relationship'),
      description:
        'The older question that this one asks again with a later close; that one runs on and is scored.',
    },
  },
  {
    name: 'clusterKey',
    type: 'text',
    label: 'Stands or falls with',
    maxLength: 255,
    validate: unlessImported(text),
    admin: {
      position: 'sidebar',
      components: frozen('Text'),
      description:
        'A word shared by questions that one event decides. Empty: those of one article.',
    },
  },
  createdByField,
]
