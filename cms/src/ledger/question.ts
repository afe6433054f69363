import type { Entry, LedgerPrediction } from '@veridact/shared/ledger'
import { APIError, type PayloadRequest } from 'payload'

import type { Prediction } from '../payload-types.ts'
import { listEntriesOf, recordOf } from './entries.ts'
import { lockPrediction } from './lock-predictions.ts'
import { getSession, type Session } from './session.ts'

/** A prediction on the record: its document, and what its entries tell. */
export type Question = {
  prediction: Prediction
  entries: readonly Entry[]
  record: LedgerPrediction
}

/**
 * Takes a prediction's row and reads what is on the record of it; nobody else appends to it meanwhile.
 *
 * @throws {APIError} 400 when it is a draft or an imported record, of which the ledger has nothing.
 */
export async function lockQuestion(req: PayloadRequest, id: string): Promise<Question> {
  const prediction = await lockPrediction(req, id)
  return readQuestion(await getSession(req), prediction)
}

/**
 * Reads what is on the record of a prediction.
 *
 * @throws {APIError} as `lockQuestion`.
 */
export async function readQuestion(session: Session, prediction: Prediction): Promise<Question> {
  const entries = await listEntriesOf(session, [prediction.id])
  const record = recordOf(entries)
  if (record) return { prediction, entries, record }
  const message = prediction.imported?.dataset
    ? 'An imported record is as its source has it; import it again to change it.'
    : 'This prediction is a draft; nothing of it is on the record yet.'
  throw new APIError(message, 400, null, true)
}
