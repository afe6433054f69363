import type { SanitizedConfig } from 'payload'

import { nobody } from './nobody.ts'

/** When a document was made is the server's to say: of a comment readers see it. Payload takes a request's word. */
export function keepCreatedAt(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of config.collections) {
    for (const field of fields) {
      if (!('name' in field) || field.name !== 'createdAt') continue
      Object.assign(field, { access: { create: nobody, update: nobody } })
    }
  }
  return config
}
