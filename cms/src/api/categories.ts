import type { Category } from '@veridact/shared/contract'

import type { Category as Stored } from '../payload-types.ts'
import { PUBLIC_READ, type Context } from './context.ts'
import { elsewhere } from './elsewhere.ts'
import type { Handler } from './handler.ts'
import { keysetPage } from './lists/keyset.ts'

const SELECT = {
  slug: true,
  name: true,
  description: true,
  colour: true,
  order: true,
  inNavigation: true,
} as const

const ORDER = { field: 'order', direction: 'ascending', kind: 'number' } as const

export const listCategories: Handler<'listCategories'> = async ({ query }, { payload, req }) => {
  const { where, sort, limit, cut } = keysetPage({ list: ['categories'], order: ORDER, query })
  const { docs } = await payload.find({
    ...PUBLIC_READ,
    collection: 'categories',
    where,
    sort,
    limit,
    select: SELECT,
    depth: 0,
    req,
  })
  const { items, next } = cut(docs)
  return { items: items.map(toCategory), next }
}

export const getCategory: Handler<'getCategory'> = async ({ params: { slug } }, context) => {
  const { docs } = await context.payload.find({
    ...PUBLIC_READ,
    collection: 'categories',
    where: { slug: { equals: slug } },
    limit: 1,
    select: SELECT,
    depth: 0,
    req: context.req,
  })
  const [category] = docs
  if (!category) throw await elsewhere(context, { collection: 'categories', slug })
  return toCategory(category)
}

/** Those that the navigation names, in their order. */
export async function listNavigation({ payload, req }: Context): Promise<Category[]> {
  const { docs } = await payload.find({
    ...PUBLIC_READ,
    collection: 'categories',
    where: { inNavigation: { equals: true } },
    sort: ['order', 'id'],
    limit: 0,
    select: SELECT,
    depth: 0,
    req,
  })
  return docs.map(toCategory)
}

function toCategory(stored: Pick<Stored, 'id' | keyof typeof SELECT>): Category {
  const { id, slug, name, description, colour, inNavigation } = stored
  return {
    id,
    slug,
    name,
    description: description ?? '',
    colour: colour || null,
    inNavigation: inNavigation ?? false,
  }
}
