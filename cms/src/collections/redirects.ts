import type { redirectsPlugin } from '@payloadcms/plugin-redirects'

import { nobody } from '../access/nobody.ts'
import { staff } from '../access/staff.ts'

/** Old addresses, kept by a hook when a slug changes; they lead to the document for ever, wherever it is now (A4). */
export const redirects: Parameters<typeof redirectsPlugin>[0] = {
  collections: ['articles', 'predictions', 'authors', 'categories'],
  overrides: {
    access: { create: nobody, read: staff, update: nobody, delete: nobody },
    admin: {
      group: 'Settings',
      useAsTitle: 'from',
      defaultColumns: ['from', 'to.reference', 'createdAt'],
      description: 'Old addresses. Each is kept by itself when a slug changes, for good.',
    },
  },
}
