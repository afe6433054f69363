import type { Context } from './context.ts'
import { gone, movedTo } from './elsewhere.ts'
import type { Moved } from './http/moved.ts'
import { notFound, type ApiProblem } from './http/problem.ts'

/**
 * What to throw where no page has this slug: where the one has gone that was published under it, that it
 * was taken down, or that there is nothing. Pages are few and all their versions are kept, so these know.
 */
export async function pageElsewhere(context: Context, slug: string): Promise<Moved | ApiProblem> {
  const id = await findFormer(context, slug)
  if (id === undefined) return notFound()
  const page = await context.payload.findByID({
    collection: 'pages',
    id,
    overrideAccess: false,
    disableErrors: true,
    select: { slug: true },
    depth: 0,
    req: context.req,
  })
  return page ? movedTo('pages', page.slug) : gone('page')
}

/** The page that was last published under a slug. */
async function findFormer({ payload, req }: Context, slug: string): Promise<string | undefined> {
  const { docs } = await payload.findVersions({
    collection: 'pages',
    overrideAccess: true,
    where: {
      and: [{ 'version.slug': { equals: slug } }, { 'version._status': { equals: 'published' } }],
    },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    select: { parent: true },
    depth: 0,
    req,
  })
  const parent = docs[0]?.parent
  return typeof parent === 'string' ? parent : undefined
}
