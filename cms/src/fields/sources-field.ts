import type { ArrayField } from 'payload'

import { webAddressField } from './web-address-field.ts'

/** Named sources with their addresses. */
export const sourcesField: ArrayField = {
  name: 'sources',
  type: 'array',
  labels: { singular: 'Source', plural: 'Sources' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'name', type: 'text', required: true, maxLength: 300 },
        webAddressField({ name: 'url', label: 'Address' }),
      ],
    },
  ],
}
