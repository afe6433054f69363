import { sql } from '@payloadcms/db-postgres'
import type { Entry } from '@veridact/shared/ledger'
import { APIError, type PayloadRequest } from 'payload'

import { rescorePrediction } from '../scores/rescore.ts'
import { actorOf } from './actor.ts'
import { appendEntries } from './append-entries.ts'
import { endingEntry, refuseEnding, type Deciders, type EndingWish } from './ending.ts'
import { dropProposal, getProposal, propose, type Proposal } from './proposals.ts'
import { lockQuestion, type Question } from './question.ts'
import { readClock } from './read-clock.ts'
import { getSession, type Session } from './session.ts'

/**
 * Ends a prediction, or corrects how it ended, on the request's own transaction; where the site wants a
 * second person, proposes it.
 *
 * @throws {APIError} 409 with `head` or `proposal` when somebody was first (case 8); 400 with the fields
 *   that are wrong.
 */
export async function endPrediction(
  req: PayloadRequest,
  wish: EndingWish,
): Promise<{ entry: Entry } | { proposal: Proposal }> {
  const question = await lockQuestion(req, wish.predictionId)
  const deciders = { decidedBy: actorOf(req) }
  if (!(await needsConfirmation(req))) return recordEnding(req, { wish, question, deciders })
  const session = await getSession(req)
  refuseEnding(req, { wish, question, now: await readClock(session) })
  return { proposal: await propose(session, { ending: wish, proposedBy: deciders.decidedBy }) }
}

/**
 * Records the ending that somebody else proposed, judged by what is true now.
 *
 * @throws {APIError} 403 for the person who proposed it; 409 when another proposal, or none, waits.
 */
export async function confirmEnding(
  req: PayloadRequest,
  proposed: Pick<Proposal, 'predictionId' | 'id'>,
): Promise<{ entry: Entry }> {
  const question = await lockQuestion(req, proposed.predictionId)
  const { ending, proposedBy } = await getProposal(await getSession(req), proposed)
  const confirmedBy = actorOf(req)
  if (confirmedBy === proposedBy) {
    throw new APIError('Somebody else must confirm what you proposed.', 403, null, true)
  }
  return recordEnding(req, {
    wish: ending,
    question,
    deciders: { decidedBy: proposedBy, confirmedBy },
  })
}

/** Takes a proposal back. */
export async function withdrawEnding(
  req: PayloadRequest,
  proposed: Pick<Proposal, 'predictionId' | 'id'>,
): Promise<void> {
  await lockQuestion(req, proposed.predictionId)
  const session = await getSession(req)
  await getProposal(session, proposed)
  await dropProposal(session, proposed.predictionId)
}

/** Whether the site wants a second person for every ending. */
export async function needsConfirmation({
  payload,
}: Pick<PayloadRequest, 'payload'>): Promise<boolean> {
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  return site.resolutionNeedsConfirmation ?? false
}

type Decided = { wish: EndingWish; question: Question; deciders: Deciders }

async function recordEnding(
  req: PayloadRequest,
  { wish, question, deciders }: Decided,
): Promise<{ entry: Entry }> {
  const [entry] = await appendEntries(req, (now) => {
    refuseEnding(req, { wish, question, now })
    return [endingEntry(wish, deciders)]
  })
  if (!entry) throw new Error(`The end of ${wish.predictionId} was not recorded.`)
  const session = await getSession(req)
  await markEnded(session, entry)
  await dropProposal(session, wish.predictionId)
  await rescorePrediction(session, wish.predictionId)
  return { entry }
}

async function markEnded(
  session: Session,
  { seq, type, predictionId, payload: { outcome, occurredAt } }: Entry,
): Promise<void> {
  await session.execute(sql`
    UPDATE predictions SET
      ending_seq = ${seq},
      ending_type = ${type}::enum_predictions_ending_type,
      ending_outcome = ${outcome ?? null},
      ending_occurred_at = ${occurredAt ?? null}::timestamptz,
      updated_at = now()
    WHERE id = ${predictionId}::uuid`)
}
