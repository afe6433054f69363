import type { redirectsPlugin } from '@payloadcms/plugin-redirects'

import { admins } from '../access/admins.ts'
import { nobody } from '../access/nobody.ts'
import { staff } from '../access/staff.ts'

/** Old addresses, kept by a hook when a slug changes; they lead to the document, wherever it is now. */
export const redirects: Parameters<typeof redirectsPlugin>[0] = {
  collections: ['articles', 'predictions', 'authors', 'categories'],
  overrides: {
    access: { create: nobody, read: staff, update: nobody, delete: admins },
    admin: { group: 'Settings' },
  },
}
