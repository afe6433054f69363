import type { GroupField } from 'payload'

import { nobody } from '../access/nobody.ts'

/** How the newsroom's own prediction ended, as the newest entry of the ledger says; empty while it runs. */
export const endingField: GroupField = {
  name: 'ending',
  type: 'group',
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'seq', type: 'number' },
    { name: 'type', type: 'select', options: ['resolution', 'annul', 'ambiguous'] },
    { name: 'outcome', type: 'text' },
    { name: 'occurredAt', type: 'date' },
  ],
}
