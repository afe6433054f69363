import type { GroupField } from 'payload'

import { nobody } from '../access/nobody.ts'

/** Where a historical record comes from and how it ended; empty for the newsroom's own. */
export const importedField: GroupField = {
  name: 'imported',
  type: 'group',
  access: { create: nobody, update: nobody },
  admin: { readOnly: true },
  fields: [
    { name: 'dataset', type: 'text', maxLength: 64 },
    { name: 'sourceId', type: 'text' },
    { name: 'source', type: 'text' },
    { name: 'sourceUrl', type: 'text' },
    { name: 'licence', type: 'text' },
    { name: 'category', type: 'text' },
    { name: 'status', type: 'select', options: ['open', 'resolved', 'void'] },
    { name: 'outcome', type: 'select', options: ['yes', 'no'] },
    { name: 'resolvedAt', type: 'date' },
  ],
}
