import type { TimelineEvent } from '@veridact/shared/contract'
import { parseTimelineDate, timelineDateBounds } from '@veridact/shared/domain'
import type { Where } from 'payload'

import type { TimelineEvent as Stored } from '../payload-types.ts'
import { FULL_READ, PUBLIC_READ, type Context } from './context.ts'
import type { Handler } from './handler.ts'
import { notFound } from './http/problem.ts'
import { keysetPage } from './lists/keyset.ts'
import { findPublic, idOf } from './parts/find-public.ts'
import { toSources } from './parts/sources.ts'

const SELECT = {
  article: true,
  prediction: true,
  date: true,
  title: true,
  description: true,
  epistemic: true,
  sources: true,
  place: true,
} as const

/** `place` sorts as T2 says, up to the id; newest first is that order from its end. */
const ORDERS = {
  newest: { field: 'place', direction: 'descending', kind: 'text' },
  oldest: { field: 'place', direction: 'ascending', kind: 'text' },
} as const

type Row = Pick<Stored, 'id' | keyof typeof SELECT>

export const listTimelineEvents: Handler<'listTimelineEvents'> = async ({ query }, context) => {
  const { article, prediction } = query
  const list = ['timeline-events', article, prediction]
  const { where, sort, limit, cut } = keysetPage({ list, order: ORDERS[query.sort], query })
  const ofTarget: Where[] = [
    ...(article === undefined ? [] : [{ 'article.slug': { equals: article } }]),
    ...(prediction === undefined ? [] : [{ 'prediction.slug': { equals: prediction } }]),
  ]
  const { docs } = await context.payload.find({
    ...PUBLIC_READ,
    collection: 'timeline-events',
    where: { and: [where, ...ofTarget] },
    sort,
    limit,
    select: SELECT,
    depth: 0,
    req: context.req,
  })
  const { items, next } = cut(docs)
  return { items: await toEvents(context, items), next }
}

export const getTimelineEvent: Handler<'getTimelineEvent'> = async ({ params }, context) => {
  const { docs } = await context.payload.find({
    ...PUBLIC_READ,
    collection: 'timeline-events',
    where: { id: { equals: params.id } },
    limit: 1,
    select: SELECT,
    depth: 0,
    req: context.req,
  })
  const [event] = await toEvents(context, docs)
  if (!event) throw notFound()
  return event
}

/**
 * The whole timeline of a document that may be shown, in the order of its dates (T2): an event is public
 * where that is.
 */
export async function listTimeline(
  context: Context,
  of: { article: string } | { prediction: string },
): Promise<TimelineEvent[]> {
  const { docs } = await context.payload.find({
    ...FULL_READ,
    collection: 'timeline-events',
    where:
      'article' in of
        ? { article: { equals: of.article } }
        : { prediction: { equals: of.prediction } },
    sort: ['place', 'id'],
    limit: 0,
    select: SELECT,
    depth: 0,
    req: context.req,
  })
  return toEvents(context, docs)
}

async function toEvents(context: Context, rows: readonly Row[]): Promise<TimelineEvent[]> {
  const { payload } = context
  const select = { slug: true } as const
  const [articles, predictions] = await Promise.all([
    findPublic(
      context,
      rows.map(({ article }) => idOf(article)),
      (byIds) => payload.find({ ...byIds, collection: 'articles', select }),
    ),
    findPublic(
      context,
      rows.map(({ prediction }) => idOf(prediction)),
      (byIds) => payload.find({ ...byIds, collection: 'predictions', select }),
    ),
  ])
  const slugs = new Map([...articles, ...predictions].map(({ id, slug }) => [id, slug]))
  return rows.map((row) => toEvent(row, slugs))
}

function toEvent(row: Row, slugs: ReadonlyMap<string, string>): TimelineEvent {
  return {
    id: row.id,
    article: slugs.get(idOf(row.article) ?? '') ?? null,
    prediction: slugs.get(idOf(row.prediction) ?? '') ?? null,
    date: row.date,
    ...timelineDateBounds(parseTimelineDate(row.date)),
    title: row.title,
    description: row.description ?? '',
    epistemic: row.epistemic,
    sources: toSources(row.sources),
  }
}
