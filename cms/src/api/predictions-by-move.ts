import { STEPS_MAX } from '@veridact/shared/contract'
import type { Where } from 'payload'

import { findRecentForecasts, listForecastSince } from '../ledger/recent-forecasts.ts'
import { PUBLIC_READ, type Context } from './context.ts'
import { readCursor, writeCursor, type Position } from './lists/cursor.ts'
import { after } from './lists/keyset.ts'
import { moveOf, recentSince, toSteps } from './prediction-steps.ts'
import { SUMMARY_SELECT, type SummaryRow } from './prediction-summary.ts'

type Wish = {
  list: readonly unknown[]
  filters: readonly Where[]
  query: { limit: number; cursor?: string | undefined; dataset?: string | undefined }
}

/** Those that moved in the last seven days, furthest first; then the others, newest first. */
export async function listByMove(
  context: Context,
  { list, filters, query: { limit, cursor, dataset } }: Wish,
): Promise<{ rows: SummaryRow[]; next: string | null }> {
  const place = [...list, 'moved']
  const position = readCursor({ cursor, list: place, kind: 'moveOrInstant' })
  const candidates = await findRows(context, {
    where: { and: [...filters, { id: { in: await listRecent(context, dataset) } }] },
    limit: 0,
  })
  const moves = await findMoves(context, candidates)
  const moved = candidates
    .filter(({ id }) => moves.has(id))
    .toSorted((a, b) => compare(placeOf(a, moves), placeOf(b, moves)))
    .filter((row) => !position || compare(position, placeOf(row, moves)) < 0)
  const found = [
    ...moved,
    ...(moved.length > limit
      ? []
      : await findRows(context, {
          where: { and: [...filters, { id: { not_in: [...moves.keys()] } }, beyond(position)] },
          limit: limit + 1 - moved.length,
        })),
  ]
  const last = found[limit - 1]
  const isMore = found.length > limit && last !== undefined
  return {
    rows: found.slice(0, limit),
    next: isMore ? writeCursor(place, placeOf(last, moves)) : null,
  }
}

type Moves = ReadonlyMap<string, number>

/** What has a forecast of the last seven days: nothing else can have moved. */
function listRecent({ payload, now }: Context, dataset: string | undefined): Promise<string[]> {
  return listForecastSince(payload, { since: recentSince(now), dataset })
}

/** How far each went, up or down; those that did not are not there. */
async function findMoves({ payload, now }: Context, rows: readonly SummaryRow[]): Promise<Moves> {
  const recent = await findRecentForecasts(payload, {
    predictionIds: rows.map(({ id }) => id),
    count: STEPS_MAX,
  })
  const moves = rows.map(({ id, type }) => {
    const steps = toSteps(recent.get(id) ?? [], { isBinary: type === 'binary' })
    return [id, Math.abs(moveOf(steps, now) ?? 0)] as const
  })
  return new Map(moves.filter(([, move]) => move > 0))
}

/** By its move, or by its opening if it has none. */
function placeOf({ id, openAt }: SummaryRow, moves: Moves): Position {
  return { value: moves.get(id) ?? openAt ?? '', id }
}

/** Furthest first; who did not move comes after all that did. */
function compare(a: Position, b: Position): number {
  const distance = (value: Position['value']) => (typeof value === 'number' ? value : 0)
  return distance(b.value) - distance(a.value) || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0)
}

function beyond(position: Position | undefined): Where {
  if (typeof position?.value !== 'string') return {}
  return after({ field: 'openAt', direction: 'descending', kind: 'instant' }, position)
}

async function findRows(
  { payload, req }: Context,
  { where, limit }: { where: Where; limit: number },
): Promise<SummaryRow[]> {
  const { docs } = await payload.find({
    ...PUBLIC_READ,
    collection: 'predictions',
    where,
    sort: ['-openAt', '-id'],
    limit,
    select: SUMMARY_SELECT,
    depth: 0,
    req,
  })
  return docs
}
