import { articleAddressState } from '@veridact/shared/domain'

import { findRedirect } from '../hooks/find-redirect.ts'
import type { Context } from './context.ts'
import { Moved } from './http/moved.ts'
import { ApiProblem, notFound } from './http/problem.ts'

/** The collections whose old slugs are kept. */
type Collection = 'articles' | 'predictions' | 'authors' | 'categories'

type Address = { collection: Collection; slug: string }

/**
 * What to throw where no document of a collection has this slug: where it has gone, or that there is
 * nothing. An old slug leads only to what the reader may see.
 */
export async function elsewhere(
  context: Context,
  { collection, slug }: Address,
): Promise<Moved | ApiProblem> {
  const redirect = await findRedirect(context.req, { collection, slug })
  const id = redirect?.to?.reference?.value
  if (typeof id !== 'string') return notFound()
  return collection === 'articles'
    ? articleElsewhere(context, id)
    : documentElsewhere(context, { collection, id })
}

/** What was public and was unpublished. */
export function gone(what: 'article' | 'page'): ApiProblem {
  return new ApiProblem({ status: 410, detail: `This ${what} was public and was taken down.` })
}

/** A retracted article keeps its address, and an unpublished one is gone from the old address as well. */
async function articleElsewhere({ payload, req, now }: Context, id: string) {
  const article = await payload.findByID({
    collection: 'articles',
    id,
    overrideAccess: true,
    disableErrors: true,
    select: { slug: true, publishedAt: true, retractedAt: true, _status: true },
    depth: 0,
    req,
  })
  if (!article) return notFound()
  const { slug, publishedAt, retractedAt, _status } = article
  switch (articleAddressState({ status: _status ?? 'draft', publishedAt, retractedAt }, now)) {
    case 'public':
    case 'retracted':
      return movedTo('articles', slug)
    case 'gone':
      return gone('article')
    case 'absent':
      return notFound()
  }
}

type Document = { collection: Exclude<Collection, 'articles'>; id: string }

async function documentElsewhere({ payload, req }: Context, { collection, id }: Document) {
  const document = await payload.findByID({
    collection,
    id,
    overrideAccess: false,
    disableErrors: true,
    select: { slug: true },
    depth: 0,
    req,
  })
  return document ? movedTo(collection, document.slug) : notFound()
}

export function movedTo(collection: Collection | 'pages', slug: string): Moved {
  return new Moved(`/api/v1/${collection}/${slug}`)
}
