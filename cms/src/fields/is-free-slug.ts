import { isReservedSlug, isSlug } from '@veridact/shared/domain'
import type { CollectionSlug, TextFieldSingleValidation } from 'payload'

import { findRedirect } from '../hooks/find-redirect.ts'

/** Lets a slug pass that is well-formed, no other document's old one (A4), and leads to the document. */
export function isFreeSlug(collection: CollectionSlug): TextFieldSingleValidation {
  return async (value, { id, req }) => {
    if (!value) return 'It is made from the title once there is one.'
    if (!isSlug(value)) {
      return 'Use letters, digits, hyphens and underscores, 255 at most.'
    }
    // pages of standing text have no folder of their own
    if (collection === 'pages' && isReservedSlug(value)) {
      return `The address /${value} belongs to the site itself; choose another slug.`
    }
    const redirect = await findRedirect(req, { collection, slug: value })
    if (!redirect || redirect.to?.reference?.value === id) return true
    return `"${value}" was the address of another document and still leads there; choose another slug.`
  }
}
