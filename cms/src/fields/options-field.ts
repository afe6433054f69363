import { randomBytes } from 'node:crypto'

import type { ArrayField } from 'payload'

import { frozen } from './frozen.ts'

/** The outcomes of a multiple-choice question, in the editor's order. */
export const optionsField: ArrayField = {
  name: 'options',
  type: 'array',
  label: 'Outcomes',
  labels: { singular: 'Outcome', plural: 'Outcomes' },
  maxRows: 8,
  admin: {
    components: { ...frozen('Array'), RowLabel: '/admin/predictions/OutcomeLabel#OutcomeLabel' },
    condition: (data) => data.type === 'multiple_choice',
    description: 'Two to eight; exactly one is "something else".',
  },
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      maxLength: 40,
      defaultValue: () => randomBytes(4).toString('hex'),
      admin: { hidden: true },
    },
    { name: 'label', type: 'text', required: true, maxLength: 200 },
    { name: 'description', type: 'textarea', maxLength: 1000 },
    {
      name: 'isResidual',
      type: 'checkbox',
      label: 'Something else: what no other outcome covers',
      defaultValue: false,
    },
  ],
}
