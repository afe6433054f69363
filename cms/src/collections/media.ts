import type { CollectionConfig } from 'payload'
import { text } from 'payload/shared'

import { anybody } from '../access/anybody.ts'
import { editors } from '../access/editors.ts'
import { ownUnseenPictures } from '../access/own-unseen-pictures.ts'
import { writers } from '../access/writers.ts'
import { createdByField } from '../fields/created-by-field.ts'
import { notBlank } from '../fields/not-blank.ts'
import { webAddressField } from '../fields/web-address-field.ts'
import { nameFileByContent } from '../hooks/name-file-by-content.ts'

const WIDTHS = [400, 800, 1200, 2000]

export function media(staticDir: string): CollectionConfig<'media'> {
  return {
    slug: 'media',
    labels: { singular: 'Picture', plural: 'Pictures' },
    // each has a right of its own, and among many Payload passes over those that are refused
    disableBulkEdit: true,
    access: { create: writers, read: anybody, update: ownUnseenPictures, delete: editors },
    admin: { group: 'Content', defaultColumns: ['filename', 'alt', 'credit'] },
    upload: {
      staticDir,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
      pasteURL: false,
      // cropping would change the picture behind an address
      crop: false,
      focalPoint: true,
      constructorOptions: { limitInputPixels: 100_000_000 },
      adminThumbnail: 'w400',
      imageSizes: WIDTHS.map((width) => ({
        name: `w${width}`,
        width,
        withoutEnlargement: true,
        formatOptions: { format: 'webp', options: { quality: 80 } },
      })),
    },
    hooks: { beforeOperation: [nameFileByContent] },
    fields: [
      {
        name: 'alt',
        type: 'text',
        required: true,
        maxLength: 500,
        validate: notBlank(text),
        admin: { description: 'What the picture shows, for those who cannot see it.' },
      },
      { name: 'credit', type: 'text', maxLength: 300 },
      webAddressField({ name: 'creditUrl', label: 'Address of the credit' }),
      createdByField,
    ],
  }
}
