import { slugify } from '@veridact/shared/domain'
import type { FieldHook } from 'payload'

type Args = {
  titleField: string
  /** The field that says since when the document is public; without it, it is so from the start. */
  publicSince: string | undefined
}

/** A slug that nobody typed follows the title until the document is public. */
export function followTitle({ titleField, publicSince }: Args): FieldHook {
  return ({ data, originalDoc, value }) => {
    const made = slugOf(data?.[titleField] ?? originalDoc?.[titleField])
    if (!value) return made
    const isDraft = publicSince !== undefined && originalDoc && !originalDoc[publicSince]
    return isDraft && made && value === slugOf(originalDoc[titleField]) ? made : value
  }
}

function slugOf(title: unknown): string | undefined {
  return typeof title === 'string' && title.trim() !== '' ? slugify(title) : undefined
}
