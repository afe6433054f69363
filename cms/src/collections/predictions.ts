import type { CollectionConfig, Condition } from 'payload'
import { text, textarea } from 'payload/shared'

import { authorsOwnDrafts } from '../access/authors-own-drafts.ts'
import { neverPublic } from '../access/never-public.ts'
import { nobody } from '../access/nobody.ts'
import { staffOrPublic } from '../access/staff-or-public.ts'
import { writers } from '../access/writers.ts'
import { filterShown } from '../admin/predictions/filter-shown.ts'
import { postCriteria } from '../endpoints/change-criteria.ts'
import {
  annulPrediction,
  callAmbiguous,
  confirmProposal,
  resolvePrediction,
  withdrawProposal,
} from '../endpoints/endings.ts'
import { postForecast, readForecasts } from '../endpoints/forecasts.ts'
import { publishPrediction } from '../endpoints/publish-prediction.ts'
import { readRecord } from '../endpoints/read-record.ts'
import { viewOnSite } from '../endpoints/view-on-site.ts'
import { aiAssistField } from '../fields/ai-assist-field.ts'
import { closeAtField } from '../fields/close-at-field.ts'
import { createdByField } from '../fields/created-by-field.ts'
import { endingField } from '../fields/ending-field.ts'
import { frozen } from '../fields/frozen.ts'
import { hasOne } from '../fields/has-one.ts'
import { importedField } from '../fields/imported-field.ts'
import { optionsField } from '../fields/options-field.ts'
import { referenceForecastField } from '../fields/reference-forecast-field.ts'
import { slugField } from '../fields/slug-field.ts'
import { sourcesField } from '../fields/sources-field.ts'
import { unlessImported } from '../fields/unless-imported.ts'
import { freezeAtOpen } from '../hooks/freeze-at-open.ts'
import { keepNewerState } from '../hooks/keep-newer-state.ts'
import { keepRedirect } from '../hooks/keep-redirect.ts'
import { rescoreImported } from '../hooks/rescore-imported.ts'

const isOnRecord = hasOne('openAt')
const isDraft: Condition = ({ openAt }) => !openAt
const isOurRecord: Condition = ({ openAt, imported }) => Boolean(openAt) && !imported?.dataset

export const Predictions: CollectionConfig<'predictions'> = {
  slug: 'predictions',
  disableDuplicate: true,
  // each has a right of its own, and among many Payload passes over those that are refused
  disableBulkEdit: true,
  access: {
    create: writers,
    read: staffOrPublic('predictions'),
    update: authorsOwnDrafts('openAt'),
    delete: neverPublic('openAt'),
  },
  admin: {
    useAsTitle: 'question',
    group: 'Content',
    defaultColumns: ['question', 'state', 'category', 'closeAt'],
    baseFilter: filterShown,
    components: {
      beforeListTable: ['/admin/predictions/PredictionTabs#PredictionTabs'],
      edit: {
        beforeDocumentControls: [
          '/admin/site/ViewOnSite#ViewOnSite',
          '/admin/predictions/PublishPrediction#PublishPrediction',
        ],
      },
    },
  },
  defaultSort: '-createdAt',
  defaultPopulate: { slug: true, question: true },
  endpoints: [
    publishPrediction,
    readForecasts,
    postForecast,
    postCriteria,
    resolvePrediction,
    annulPrediction,
    callAmbiguous,
    confirmProposal,
    withdrawProposal,
    readRecord,
    viewOnSite('predictions'),
  ],
  hooks: {
    beforeChange: [keepNewerState, freezeAtOpen],
    afterChange: [keepRedirect('predictions', ({ openAt }) => Boolean(openAt)), rescoreImported],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Question',
          fields: [
            {
              name: 'type',
              type: 'select',
              required: true,
              defaultValue: 'binary',
              options: [
                { value: 'binary', label: 'Yes or No' },
                { value: 'multiple_choice', label: 'Several outcomes' },
              ],
              admin: { components: frozen('Select') },
            },
            {
              name: 'question',
              type: 'text',
              required: true,
              maxLength: 1000,
              validate: unlessImported(text),
              admin: {
                components: frozen('Text'),
                description: 'A question; it ends in "?".',
              },
            },
            optionsField,
            {
              name: 'isOrdered',
              type: 'checkbox',
              label: 'The outcomes have an order',
              defaultValue: false,
              admin: {
                components: frozen('Checkbox'),
                condition: (data) => data.type === 'multiple_choice',
              },
            },
            {
              name: 'resolutionCriteria',
              type: 'textarea',
              label: 'How it is decided',
              maxLength: 10_000,
              validate: unlessImported(textarea),
              admin: {
                components: frozen('Textarea'),
                description: 'What must be true, and who says so, for it to resolve.',
              },
            },
            {
              name: 'otherwiseResolves',
              type: 'textarea',
              label: 'What would make it No, or something else',
              maxLength: 10_000,
              admin: {
                components: frozen('Textarea'),
                description: 'Without a stated path to No there is no question.',
              },
            },
          ],
        },
        {
          label: 'Forecast',
          fields: [
            {
              name: 'forecasts',
              type: 'ui',
              admin: {
                condition: isOnRecord,
                components: { Field: '/admin/predictions/ForecastRecord#ForecastRecord' },
                disableListColumn: true,
              },
            },
            {
              name: 'firstForecast',
              type: 'json',
              admin: {
                condition: isDraft,
                components: { Field: '/admin/predictions/FirstForecastField#FirstForecastField' },
              },
            },
            {
              name: 'firstRationale',
              type: 'textarea',
              maxLength: 5000,
              label: 'Why these numbers',
              admin: {
                condition: isDraft,
                description: 'Printed with them, as the first entry of the rationale log.',
              },
            },
            referenceForecastField,
          ],
        },
        {
          label: 'Background',
          fields: [
            {
              name: 'background',
              type: 'textarea',
              maxLength: 20_000,
              validate: unlessImported(textarea),
              admin: { description: 'What a reader should know; not binding.' },
            },
            sourcesField,
            aiAssistField({ name: 'aiAssist', description: 'Printed with the prediction.' }),
            {
              name: 'articles',
              type: 'join',
              collection: 'articles',
              on: 'predictions',
              defaultLimit: 20,
              admin: { defaultColumns: ['title', '_status', 'publishedAt'], allowCreate: false },
            },
            {
              name: 'timeline',
              type: 'join',
              collection: 'timeline-events',
              on: 'prediction',
              defaultLimit: 100,
              defaultSort: 'place',
              admin: { defaultColumns: ['date', 'title', 'epistemic'] },
            },
          ],
        },
        {
          label: 'Record',
          admin: { condition: isOurRecord },
          fields: [
            {
              name: 'record',
              type: 'ui',
              admin: {
                components: {
                  Field: '/admin/predictions/record/PredictionRecord#PredictionRecord',
                },
                disableListColumn: true,
              },
            },
          ],
        },
        {
          label: 'Imported',
          admin: { condition: (data) => Boolean(data.imported?.dataset) },
          fields: [importedField],
        },
      ],
    },
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
    {
      name: 'openAt',
      type: 'date',
      label: 'On the record since',
      access: { create: nobody, update: nobody },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: isOnRecord,
        date: { pickerAppearance: 'dayAndTime' },
      },
    },
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
  ],
}
