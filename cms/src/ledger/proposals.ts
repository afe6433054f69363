import { sql } from '@payloadcms/db-postgres'
import { APIError } from 'payload'

import type { EndingWish } from './ending.ts'
import type { Session } from './session.ts'

/** An ending that waits for a second person. */
export type Proposal = {
  id: string
  predictionId: string
  ending: EndingWish
  proposedBy: string
  proposedAt: string
}

const COLUMNS = sql.raw(`
  id, prediction_id AS "predictionId", ending, proposed_by AS "proposedBy",
  ledger.instant(proposed_at) AS "proposedAt"`)

/** The proposal that waits for a prediction's end, if one does. */
export async function findProposal(
  session: Session,
  predictionId: string,
): Promise<Proposal | undefined> {
  const { rows } = await session.execute<Proposal>(sql`
    SELECT ${COLUMNS} FROM resolution_proposals WHERE prediction_id = ${predictionId}`)
  return rows[0]
}

/**
 * Keeps an ending until somebody else confirms it.
 *
 * @throws {APIError} 409, with the one that waits as `proposal`, when there is one already.
 */
export async function propose(
  session: Session,
  { ending, proposedBy }: { ending: EndingWish; proposedBy: string },
): Promise<Proposal> {
  const { rows } = await session.execute<Proposal>(sql`
    INSERT INTO resolution_proposals (prediction_id, ending, proposed_by)
    VALUES (${ending.predictionId}, ${JSON.stringify(ending)}::jsonb, ${proposedBy})
    ON CONFLICT (prediction_id) DO NOTHING
    RETURNING ${COLUMNS}`)
  const [proposal] = rows
  if (proposal) return proposal
  const waiting = await findProposal(session, ending.predictionId)
  const message = 'Somebody has proposed how this ended. Confirm that, or have it withdrawn.'
  throw new APIError(message, 409, { proposal: waiting }, true)
}

/**
 * The proposal that somebody saw.
 *
 * @throws {APIError} 409, with the one that waits now as `proposal`, when it is another.
 */
export async function getProposal(
  session: Session,
  { predictionId, id }: Pick<Proposal, 'predictionId' | 'id'>,
): Promise<Proposal> {
  const proposal = await findProposal(session, predictionId)
  if (proposal?.id === id) return proposal
  const message = 'This proposal is no longer there. Look at what is.'
  throw new APIError(message, 409, { proposal: proposal ?? null }, true)
}

/** Takes away what waits for a prediction's end. */
export async function dropProposal(session: Session, predictionId: string): Promise<void> {
  await session.execute(sql`
    DELETE FROM resolution_proposals WHERE prediction_id = ${predictionId}`)
}

/** The ids of the predictions whose end waits for a second person. */
export async function listProposed(session: Session): Promise<string[]> {
  const { rows } = await session.execute<{ id: string }>(
    sql`SELECT prediction_id AS id FROM resolution_proposals`,
  )
  return rows.map(({ id }) => id)
}
