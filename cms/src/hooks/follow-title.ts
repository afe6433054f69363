import type { FieldHook } from 'payload'

import { slugify } from '../fields/slugify.ts'

/**
 * A slug that nobody typed follows the title while the document is a draft; once public it stays.
 */
export function followTitle(titleField: string): FieldHook {
  return ({ data, originalDoc, value }) => {
    const title = data?.[titleField] ?? originalDoc?.[titleField]
    if (typeof title !== 'string') return value
    if (!value) return slugify(title)
    const isPublic = Boolean(originalDoc?.publishedAt ?? originalDoc?.openAt)
    const isMade = value === slugify(originalDoc?.[titleField] ?? '')
    return isMade && !isPublic && originalDoc?._status === 'draft' ? slugify(title) : value
  }
}
