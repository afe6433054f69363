import type { Condition, TabsField } from 'payload'
import { text, textarea } from 'payload/shared'

import { aiAssistField } from './ai-assist-field.ts'
import { frozen } from './frozen.ts'
import { hasOne } from './has-one.ts'
import { importedField } from './imported-field.ts'
import { optionsField } from './options-field.ts'
import { referenceForecastField } from './reference-forecast-field.ts'
import { sourcesField } from './sources-field.ts'
import { unlessImported } from './unless-imported.ts'

const isDraft: Condition = ({ openAt }) => !openAt
const isOurRecord: Condition = ({ openAt, imported }) => Boolean(openAt) && !imported?.dataset

/** A question, what is said of it, what explains it, and what the record holds of it. */
export const predictionTabs: TabsField = {
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
            condition: hasOne('openAt'),
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
}
