import type { Condition, GroupField } from 'payload'

import { frozen } from './frozen.ts'
import { webAddressField } from './web-address-field.ts'

const isBaseRate: Condition = (_, siblings) => siblings.kind === 'baseRate'

/** What the forecast will be measured against. */
export const referenceForecastField: GroupField = {
  name: 'referenceForecast',
  type: 'group',
  admin: {
    components: frozen('Group'),
    description: 'What the forecast will be measured against.',
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'uniform',
      options: [
        { value: 'uniform', label: 'All outcomes alike' },
        { value: 'baseRate', label: 'A base rate (Yes or No only)' },
      ],
    },
    {
      name: 'referenceClass',
      type: 'text',
      label: 'Cases of what',
      maxLength: 500,
      admin: { condition: isBaseRate, description: 'Such as: snap elections since 1990.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'k',
          type: 'number',
          label: 'It happened in',
          min: 0,
          admin: { condition: isBaseRate, step: 1, description: 'cases …' },
        },
        {
          name: 'n',
          type: 'number',
          label: 'Out of',
          min: 1,
          admin: { condition: isBaseRate, step: 1, description: '… in all.' },
        },
      ],
    },
    { name: 'sourceName', type: 'text', maxLength: 300, admin: { condition: isBaseRate } },
    webAddressField({ name: 'sourceUrl', admin: { condition: isBaseRate } }),
    {
      name: 'preview',
      type: 'ui',
      admin: { components: { Field: '/admin/predictions/ReferencePreview#ReferencePreview' } },
    },
  ],
}
