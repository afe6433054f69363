import type { CollectionSlug, TextField } from 'payload'

import { followTitle } from '../hooks/follow-title.ts'
import { isFreeSlug } from './is-free-slug.ts'

type Args = {
  collection: CollectionSlug
  titleField: string
  /** The field that says since when the document is public, where not from the start. */
  publicSince?: 'publishedAt' | 'openAt'
}

/** The readable part of a document's address; made from its title until it is public or typed by hand. */
export function slugField({ collection, titleField, publicSince }: Args): TextField {
  return {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 255,
    validate: isFreeSlug(collection),
    hooks: { beforeValidate: [followTitle({ titleField, publicSince })] },
    admin: {
      position: 'sidebar',
      description: 'The end of the address. Left empty, it is made from the title.',
    },
  }
}
