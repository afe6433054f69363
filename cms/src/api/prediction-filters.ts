import type { PublicPredictionState } from '@veridact/shared/contract'
import type { ResolutionType } from '@veridact/shared/domain'
import type { Where } from 'payload'

import { exactly } from '../database/exact-instants.ts'
import { PUBLIC_READ, type Context } from './context.ts'
import type { Input } from './http/parse-request.ts'
import { findId } from './parts/find-id.ts'
import { idOf } from './parts/find-public.ts'

type Filters = Pick<
  Input<'listPredictions'>['query'],
  'state' | 'category' | 'author' | 'article' | 'dataset'
>

/** Of a category, an author or an article that is not there. */
const NOTHING: Where = { id: { in: [] } }

/** Which predictions a list asks for. */
export async function filterPredictions(
  context: Context,
  { state, category, author, article, dataset }: Filters,
): Promise<Where[]> {
  const named = await Promise.all([
    category === undefined ? {} : filterByCategory(context, category),
    author === undefined ? {} : filterByAuthor(context, author),
    article === undefined ? {} : filterByArticle(context, article),
  ])
  return [
    filterByDataset(dataset),
    ...(state === undefined ? [] : [inState(context.now)[state]]),
    ...named,
  ]
}

/** The query form of `predictionState`; a test holds them together. */
function inState(now: string): Record<PublicPredictionState, Where> {
  const isRunning: Where = {
    and: [
      { 'ending.type': { exists: false } },
      {
        or: [{ 'imported.status': { exists: false } }, { 'imported.status': { equals: 'open' } }],
      },
    ],
  }
  const endedBy = (type: ResolutionType): Where => ({ 'ending.type': { equals: type } })
  return {
    open: { and: [isRunning, { closeAt: { greater_than: exactly(now) } }] },
    awaiting: { and: [isRunning, { closeAt: { less_than_equal: exactly(now) } }] },
    resolved: { or: [endedBy('resolution'), { 'imported.status': { equals: 'resolved' } }] },
    annulled: { or: [endedBy('annul'), { 'imported.status': { equals: 'void' } }] },
    ambiguous: endedBy('ambiguous'),
  }
}

/** Without a dataset, the newsroom's own record and nothing else. */
function filterByDataset(dataset: string | undefined): Where {
  return { 'imported.dataset': dataset === undefined ? { exists: false } : { equals: dataset } }
}

async function filterByCategory(context: Context, slug: string): Promise<Where> {
  const id = await findId(context, { collection: 'categories', slug })
  return id === undefined ? NOTHING : { category: { equals: id } }
}

async function filterByAuthor(context: Context, slug: string): Promise<Where> {
  const id = await findId(context, { collection: 'authors', slug })
  return id === undefined ? NOTHING : { authors: { equals: id } }
}

async function filterByArticle({ payload, req }: Context, slug: string): Promise<Where> {
  const { docs } = await payload.find({
    ...PUBLIC_READ,
    collection: 'articles',
    where: { slug: { equals: slug } },
    limit: 1,
    select: { predictions: true },
    depth: 0,
    req,
  })
  return { id: { in: docs[0]?.predictions?.map(idOf) ?? [] } }
}
