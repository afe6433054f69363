import type { RelationshipField } from 'payload'

import { nobody } from '../access/nobody.ts'
import { staff } from '../access/staff.ts'
import { setCreatedBy } from '../hooks/set-created-by.ts'
import { hasOne } from './has-one.ts'

/** Whose draft it is. */
export const createdByField: RelationshipField = {
  name: 'createdBy',
  type: 'relationship',
  relationTo: 'users',
  label: 'Created by',
  maxDepth: 0,
  access: { create: nobody, read: staff, update: nobody },
  hooks: { beforeChange: [setCreatedBy] },
  admin: { position: 'sidebar', readOnly: true, condition: hasOne('createdBy') },
}
