import type { Author, Image } from '@veridact/shared/contract'

import type { Author as Stored } from '../payload-types.ts'
import { PUBLIC_READ, type Context } from './context.ts'
import { elsewhere } from './elsewhere.ts'
import type { Handler } from './handler.ts'
import { keysetPage } from './lists/keyset.ts'
import { idOf } from './parts/find-public.ts'
import { loadImages } from './parts/images.ts'

const SELECT = { slug: true, name: true, bio: true, avatar: true } as const

const ORDER = { field: 'name', direction: 'ascending', kind: 'text' } as const

export const listAuthors: Handler<'listAuthors'> = async ({ query }, context) => {
  const { where, sort, limit, cut } = keysetPage({ list: ['authors'], order: ORDER, query })
  const { docs } = await context.payload.find({
    ...PUBLIC_READ,
    collection: 'authors',
    where,
    sort,
    limit,
    select: SELECT,
    depth: 0,
    req: context.req,
  })
  const { items, next } = cut(docs)
  const avatars = await loadAvatars(context, items)
  return { items: items.map((author) => toAuthor(author, avatars)), next }
}

export const getAuthor: Handler<'getAuthor'> = async ({ params: { slug } }, context) => {
  const { docs } = await context.payload.find({
    ...PUBLIC_READ,
    collection: 'authors',
    where: { slug: { equals: slug } },
    limit: 1,
    select: SELECT,
    depth: 0,
    req: context.req,
  })
  const [author] = docs
  if (!author) throw await elsewhere(context, { collection: 'authors', slug })
  return toAuthor(author, await loadAvatars(context, docs))
}

type Row = Pick<Stored, 'id' | keyof typeof SELECT>

function loadAvatars(context: Context, authors: readonly Row[]) {
  return loadImages(
    context,
    authors.map(({ avatar }) => idOf(avatar)),
  )
}

function toAuthor(
  { id, slug, name, bio, avatar }: Row,
  avatars: ReadonlyMap<string, Image>,
): Author {
  return { id, slug, name, bio: bio ?? '', avatar: avatars.get(idOf(avatar) ?? '') ?? null }
}
