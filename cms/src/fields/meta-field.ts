import { MetaDescriptionField, MetaImageField, MetaTitleField } from '@payloadcms/plugin-seo/fields'
import type { GroupField } from 'payload'

/** What search engines and shared links show, where it differs from title, summary and hero. */
export const metaField: GroupField = {
  name: 'meta',
  type: 'group',
  label: false,
  fields: [MetaTitleField({}), MetaDescriptionField({}), MetaImageField({ relationTo: 'media' })],
}
