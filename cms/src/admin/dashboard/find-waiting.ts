import type { Payload, Where } from 'payload'

import { listProposed } from '../../ledger/proposals.ts'
import { awaitingOutcome } from '../predictions/shown-predictions.ts'
import { findFailedPublications, type FailedPublication } from './find-failed-publications.ts'

/** What waits for somebody in the newsroom. */
export type Waiting = {
  comments: number
  /** Never published. */
  draftArticles: number
  draftPredictions: number
  /** Predictions that have closed without an outcome. */
  awaiting: number
  /** Endings that a second person must confirm. */
  proposed: number
  /** Publications still to come. */
  scheduled: number
  failed: FailedPublication[]
  /** Jobs that should have run by now: the worker is not there, or stuck. */
  overdue: number
}

/** How late a job may be before somebody should look. */
const LATE_MS = 5 * 60 * 1000

/** Counts what waits at an instant. */
export async function findWaiting(payload: Payload, now: Date): Promise<Waiting> {
  const late = new Date(now.getTime() - LATE_MS).toISOString()
  const [
    comments,
    draftArticles,
    draftPredictions,
    awaiting,
    { length: proposed },
    scheduled,
    failed,
    overdue,
  ] = await Promise.all([
    count('comments', { status: { equals: 'pending' } }),
    count('articles', {
      and: [{ _status: { equals: 'draft' } }, { publishedAt: { exists: false } }],
    }),
    count('predictions', { openAt: { exists: false } }),
    count('predictions', awaitingOutcome(now.toISOString())),
    listProposed(payload.db.drizzle),
    count('payload-jobs', {
      and: [waitingJob, { waitUntil: { greater_than: now.toISOString() } }],
    }),
    findFailedPublications(payload),
    count('payload-jobs', { and: [waitingJob, dueBefore(late)] }),
  ])
  return {
    comments,
    draftArticles,
    draftPredictions,
    awaiting,
    proposed,
    scheduled,
    failed,
    overdue,
  }

  async function count(collection: Parameters<Payload['count']>[0]['collection'], where: Where) {
    return (await payload.count({ collection, where })).totalDocs
  }
}

const waitingJob: Where = {
  and: [{ completedAt: { exists: false } }, { hasError: { not_equals: true } }],
}

/** A job without a time of its own is due when it is made. */
function dueBefore(instant: string): Where {
  return {
    or: [
      { waitUntil: { less_than: instant } },
      { and: [{ waitUntil: { exists: false } }, { createdAt: { less_than: instant } }] },
    ],
  }
}
