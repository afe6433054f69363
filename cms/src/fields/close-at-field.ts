import type { DateField } from 'payload'

import { frozen } from './frozen.ts'

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]

/** When the question closes: an instant, and the zone in which the editor meant it. */
export const closeAtField: DateField = {
  name: 'closeAt',
  type: 'date',
  label: 'Closes',
  timezone: {
    defaultTimezone: 'UTC',
    supportedTimezones: ZONES.map((zone) => ({ label: zone.replaceAll('_', ' '), value: zone })),
    // a text, not Payload's select: an enum of the database would fix the list of zones
    override: ({ baseField }) => ({
      name: baseField.name,
      type: 'text',
      defaultValue: 'UTC',
      required: true,
      validate: isTimezone,
      admin: { hidden: true },
    }),
  },
  admin: {
    position: 'sidebar',
    components: frozen('DateTime'),
    description: 'Nothing recorded from then on counts.',
    date: { pickerAppearance: 'dayAndTime', timeIntervals: 60 },
  },
}

function isTimezone(value: string | null | undefined): string | true {
  return (
    ZONES.includes(value ?? '') || `"${value}" is no time zone; choose one such as Europe/Berlin.`
  )
}
