import type { TextField } from 'payload'

import { followTitle } from '../hooks/follow-title.ts'
import { isSlug } from './is-slug.ts'

/** The readable part of a document's address; made from its title until it is public or typed by hand. */
export function slugField({ from }: { from: string }): TextField {
  return {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 255,
    validate: isSlug,
    hooks: { beforeValidate: [followTitle(from)] },
    admin: {
      position: 'sidebar',
      description: 'The end of the address. Left empty, it is made from the title.',
    },
  }
}
