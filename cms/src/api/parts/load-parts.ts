import type { Byline, CategoryLink, Image } from '@veridact/shared/contract'

import type { Context } from '../context.ts'
import { findPublic } from './find-public.ts'
import { loadImages } from './images.ts'

type Ids = readonly (string | undefined)[]

/** What cards and pages print of other documents, by id. */
export type Parts = {
  categories: ReadonlyMap<string, CategoryLink>
  authors: ReadonlyMap<string, Byline>
  images: ReadonlyMap<string, Image>
}

/** Looks up, for some documents at once, the categories, authors and pictures that they name. */
export async function loadParts(
  context: Context,
  { categories = [], authors = [], images = [] }: { [Kind in keyof Parts]?: Ids },
): Promise<Parts> {
  const { payload } = context
  const select = { slug: true, name: true } as const
  const [foundCategories, foundAuthors, foundImages] = await Promise.all([
    findPublic(context, categories, (byIds) =>
      payload.find({ ...byIds, collection: 'categories', select }),
    ),
    findPublic(context, authors, (byIds) =>
      payload.find({ ...byIds, collection: 'authors', select }),
    ),
    loadImages(context, images),
  ])
  return { categories: byId(foundCategories), authors: byId(foundAuthors), images: foundImages }
}

/** Those of the ids that are there, in their order. */
export function pick<Part>(parts: ReadonlyMap<string, Part>, ids: Ids): Part[] {
  return ids.flatMap((id) => (id === undefined ? [] : (parts.get(id) ?? [])))
}

function byId(documents: readonly { id: string; slug: string; name: string }[]) {
  return new Map(documents.map(({ id, slug, name }) => [id, { slug, name }]))
}
