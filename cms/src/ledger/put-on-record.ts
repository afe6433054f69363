import { sql } from '@payloadcms/db-postgres'
import type { Instant } from '@veridact/shared/domain'
import type { PayloadRequest } from 'payload'

import type { Prediction } from '../payload-types.ts'
import { rescorePredictions } from '../scores/rescore.ts'
import { actorOf } from './actor.ts'
import { appendEntries } from './append-entries.ts'
import { forecastEntry } from './forecast-entry.ts'
import { lockPredictions } from './lock-predictions.ts'
import type { NewEntry } from './new-entry.ts'
import { findOpenings, refuseUnready, type Opening } from './openings.ts'
import { registerEntry } from './register-entry.ts'
import { getSession, type Session } from './session.ts'

/**
 * Puts drafts on the record, on the request's own transaction: each is registered and its first forecast
 * recorded at one instant, which is when it opened (P9). Those on the record already are left as they are.
 *
 * @returns the ids of those that were drafts.
 * @throws {NotReadyError} when one lacks something (P1, P2, P5, P6); none is opened then.
 */
export async function putOnRecord(req: PayloadRequest, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const predictions = await lockPredictions(req, [...new Set(ids)])
  const drafts = predictions.filter(({ openAt }) => !openAt)
  if (drafts.length === 0) return []
  const openings = await findOpenings(req, drafts)
  const [first] = await appendEntries(req, (now) => {
    refuseUnready(openings, now)
    return openings.flatMap((opening) => openingEntries(req, opening))
  })
  if (!first) throw new Error('Nothing was registered.')
  const session = await getSession(req)
  const opened = drafts.map(({ id }) => id)
  await markOpen(session, openings, first.recordedAt)
  await rescorePredictions(session, opened)
  return opened
}

function openingEntries(
  req: PayloadRequest,
  { draft, clusterKey, firstForecast }: Opening,
): NewEntry[] {
  const { id, supersedes } = draft
  return [
    registerEntry(draft, clusterKey),
    ...(supersedes ? [supersedeEntry(req, { id, supersedes })] : []),
    forecastEntry(req, {
      prediction: draft,
      revision: 1,
      numbers: firstForecast ?? {},
      rationale: draft.firstRationale,
    }),
  ]
}

function supersedeEntry(
  req: PayloadRequest,
  { id, supersedes }: { id: string; supersedes: string | Prediction },
): NewEntry {
  const older = typeof supersedes === 'object' ? supersedes.id : supersedes
  return {
    type: 'supersede',
    predictionId: id,
    payload: { supersedes: older, by: actorOf(req) },
    texts: {},
  }
}

async function markOpen(
  session: Session,
  openings: readonly Opening[],
  openAt: Instant,
): Promise<void> {
  await session.execute(sql`
    UPDATE predictions SET
      open_at = ${openAt}::timestamptz,
      cluster_key = opened.cluster_key,
      updated_at = now()
    FROM unnest(
      ${sql.param(openings.map(({ draft }) => draft.id))}::uuid[],
      ${sql.param(openings.map(({ clusterKey }) => clusterKey))}::text[]
    ) AS opened (id, cluster_key)
    WHERE predictions.id = opened.id`)
}
