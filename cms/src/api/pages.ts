import { PUBLIC_READ, type Context } from './context.ts'
import { pageElsewhere } from './former-pages.ts'
import type { Handler } from './handler.ts'
import { keysetPage } from './lists/keyset.ts'
import { toRichText } from './rich-text/rich-text.ts'
import { loadTargets } from './rich-text/targets.ts'

const LINK = { slug: true, title: true, description: true } as const

const ORDER = { field: 'title', direction: 'ascending', kind: 'text' } as const

export const listPages: Handler<'listPages'> = async ({ query }, { payload, req }) => {
  const { where, sort, limit, cut } = keysetPage({ list: ['pages'], order: ORDER, query })
  const { docs } = await payload.find({
    ...PUBLIC_READ,
    collection: 'pages',
    where,
    sort,
    limit,
    select: LINK,
    depth: 0,
    req,
  })
  const { items, next } = cut(docs)
  return {
    items: items.map(({ id, slug, title, description }) => ({
      id,
      slug,
      title,
      description: description ?? '',
    })),
    next,
  }
}

export const getPage: Handler<'getPage'> = async ({ params: { slug } }, context) => {
  const { docs } = await context.payload.find({
    ...PUBLIC_READ,
    collection: 'pages',
    where: { slug: { equals: slug } },
    limit: 1,
    select: { ...LINK, body: true, updatedAt: true },
    depth: 0,
    req: context.req,
  })
  const [page] = docs
  if (!page) throw await pageElsewhere(context, slug)
  const targets = await loadTargets(context, [page.body])
  return {
    id: page.id,
    slug: page.slug,
    title: page.title,
    description: page.description ?? '',
    body: toRichText(page.body, targets),
    updatedAt: page.updatedAt,
  }
}

/** Those that the footer names, in their order. */
export async function listFooter({ payload, req }: Context) {
  const { docs } = await payload.find({
    ...PUBLIC_READ,
    collection: 'pages',
    sort: ['order', 'id'],
    limit: 0,
    select: { slug: true, title: true },
    depth: 0,
    req,
  })
  return docs.map(({ slug, title }) => ({ slug, title }))
}
