import type { CollectionConfig } from 'payload'

import { nobody } from '../access/nobody.ts'
import { staffOrPublic } from '../access/staff-or-public.ts'
import { writers } from '../access/writers.ts'
import { createdByField } from '../fields/created-by-field.ts'
import { sourcesField } from '../fields/sources-field.ts'

export const TimelineEvents: CollectionConfig<'timeline-events'> = {
  slug: 'timeline-events',
  access: {
    create: writers,
    read: staffOrPublic('timeline-events'),
    update: writers,
    delete: writers,
  },
  admin: {
    useAsTitle: 'title',
    group: 'Content',
    defaultColumns: ['date', 'title', 'epistemic', 'article', 'prediction'],
  },
  defaultSort: '-earliest',
  fields: [
    {
      name: 'date',
      type: 'text',
      required: true,
      maxLength: 100,
      admin: { description: 'As precise as known: 2026, 2026-06, 2026-06-10, 2026-04~.' },
    },
    { name: 'title', type: 'text', required: true, maxLength: 300 },
    { name: 'description', type: 'textarea', maxLength: 5000 },
    {
      name: 'epistemic',
      type: 'select',
      required: true,
      defaultValue: 'confirmed',
      label: 'How sure',
      options: [
        { value: 'confirmed', label: 'Confirmed' },
        { value: 'alleged', label: 'Alleged' },
        { value: 'expected', label: 'Expected' },
      ],
    },
    sourcesField,
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      admin: { position: 'sidebar' },
    },
    {
      name: 'prediction',
      type: 'relationship',
      relationTo: 'predictions',
      admin: { position: 'sidebar' },
    },
    {
      name: 'manualRank',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { position: 'sidebar', step: 1, description: 'Orders events of one date.' },
    },
    {
      name: 'earliest',
      type: 'date',
      index: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    {
      name: 'latestExclusive',
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    createdByField,
  ],
}
