import type { GlobalConfig } from 'payload'

import { admins } from '../access/admins.ts'
import { anybody } from '../access/anybody.ts'

/** The words that stand on every page: content, not code. */
export const Site: GlobalConfig<'site'> = {
  slug: 'site',
  access: { read: anybody, update: admins },
  admin: { group: 'Settings' },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 100, defaultValue: 'Veridact' },
    {
      name: 'tagline',
      type: 'text',
      maxLength: 300,
      admin: { description: 'The short line under the header.' },
    },
    {
      name: 'description',
      type: 'textarea',
      maxLength: 1000,
      admin: { description: 'What the site is, in the footer and in search results.' },
    },
    { name: 'disclaimer', type: 'textarea', maxLength: 5000 },
    { name: 'copyright', type: 'text', maxLength: 300 },
    {
      name: 'methodologyNote',
      type: 'textarea',
      maxLength: 2000,
      admin: { description: 'The short text behind the methodology button.' },
    },
    {
      name: 'resolutionNeedsConfirmation',
      type: 'checkbox',
      label: 'A second person confirms each resolution',
      defaultValue: false,
      admin: {
        description:
          'A resolver then proposes and another one confirms. Without it the page says that one person decided.',
      },
    },
    {
      name: 'links',
      type: 'array',
      label: 'Further entries of the navigation',
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'label', type: 'text', required: true, maxLength: 100 },
            {
              name: 'href',
              type: 'text',
              required: true,
              maxLength: 2000,
              validate: isLink,
              admin: { description: 'A path such as /predictions, or a whole address.' },
            },
          ],
        },
      ],
    },
  ],
}

/** Browsers take a backslash for a slash: `/\elsewhere` is no path but another site. */
function isLink(value: string | null | undefined): string | true {
  if (/^(\/(?![/\\])|https?:\/\/)/.test(value ?? '')) return true
  return 'Write a path such as /predictions, or a whole address.'
}
