import {
  MetaDescriptionField,
  MetaImageField,
  MetaTitleField,
  OverviewField,
} from '@payloadcms/plugin-seo/fields'
import type { GroupField } from 'payload'

/** What search engines and shared links show, where it differs from title, summary and hero. */
export const metaField: GroupField = {
  name: 'meta',
  type: 'group',
  label: false,
  fields: [
    OverviewField({
      titlePath: 'meta.title',
      descriptionPath: 'meta.description',
      imagePath: 'meta.image',
    }),
    MetaTitleField({}),
    MetaDescriptionField({}),
    MetaImageField({ relationTo: 'media' }),
  ],
}
