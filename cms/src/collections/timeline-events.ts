import type { CollectionConfig } from 'payload'
import { text } from 'payload/shared'

import { addEventsToOwnDrafts, eventsOfOwnDrafts } from '../access/events-of-own-drafts.ts'
import { nobody } from '../access/nobody.ts'
import { staffOrPublic } from '../access/staff-or-public.ts'
import { createdByField } from '../fields/created-by-field.ts'
import { notBlank } from '../fields/not-blank.ts'
import { sourcesField } from '../fields/sources-field.ts'
import { requireEventTarget } from '../hooks/require-event-target.ts'
import { isRank, isTimelineDate, setDateBounds } from '../hooks/set-date-bounds.ts'

export const TimelineEvents: CollectionConfig<'timeline-events'> = {
  slug: 'timeline-events',
  labels: { singular: 'Timeline event', plural: 'Timeline events' },
  disableDuplicate: true,
  // each has a right of its own, and among many Payload passes over those that are refused
  disableBulkEdit: true,
  access: {
    create: addEventsToOwnDrafts,
    read: staffOrPublic('timeline-events'),
    update: eventsOfOwnDrafts,
    delete: eventsOfOwnDrafts,
  },
  admin: {
    useAsTitle: 'title',
    group: 'Content',
    defaultColumns: ['title', 'date', 'epistemic', 'article'],
  },
  defaultSort: '-place',
  hooks: { beforeChange: [requireEventTarget, setDateBounds] },
  fields: [
    {
      name: 'date',
      type: 'text',
      required: true,
      maxLength: 100,
      validate: isTimelineDate,
      admin: {
        components: {
          afterInput: ['/admin/dates/DateReading#DateReading'],
          Cell: '/admin/dates/DateCell#DateCell',
        },
      },
    },
    { name: 'title', type: 'text', required: true, maxLength: 300, validate: notBlank(text) },
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
      validate: isRank,
      admin: {
        position: 'sidebar',
        step: 1,
        description: 'Orders events of one moment, ascending; those without come last.',
      },
    },
    {
      name: 'earliest',
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    {
      name: 'latestExclusive',
      type: 'date',
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    {
      name: 'place',
      type: 'text',
      index: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    createdByField,
  ],
}
