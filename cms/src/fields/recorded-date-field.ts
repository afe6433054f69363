import type { DateField } from 'payload'

import { nobody } from '../access/nobody.ts'
import { hasOne } from './has-one.ts'

type Args = { name: string; label: string }

/** An instant that is written down when something happens; shown beside the form once it has. */
export function recordedDateField({ name, label }: Args): DateField {
  return {
    name,
    type: 'date',
    label,
    access: { create: nobody, update: nobody },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: hasOne(name),
      date: { pickerAppearance: 'dayAndTime' },
    },
  }
}
