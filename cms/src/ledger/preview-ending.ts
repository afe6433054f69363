import type { QuestionScores } from '@veridact/shared/domain'
import {
  bucketOf,
  scorePrediction,
  type Bucket,
  type LedgerPrediction,
} from '@veridact/shared/ledger'
import type { PayloadRequest } from 'payload'

import { refuseEnding, type EndingWish } from './ending.ts'
import { needsConfirmation } from './end-prediction.ts'
import { readQuestion } from './question.ts'
import { readClock } from './read-clock.ts'

/** Where a prediction stands in the track record. */
export type Standing = { bucket: Bucket; scores: QuestionScores | null }

/** What an ending would do, if it were recorded now. */
export type EndingPreview = { before: Standing; after: Standing; needsConfirmation: boolean }

/**
 * What an ending would do to the score; nothing is written.
 *
 * @throws as `endPrediction` does.
 */
export async function previewEnding(req: PayloadRequest, wish: EndingWish): Promise<EndingPreview> {
  const { payload } = req
  const session = payload.db.drizzle
  const id = wish.predictionId
  const document = await payload.findByID({ collection: 'predictions', id, depth: 0, req })
  const question = await readQuestion(session, document)
  const now = await readClock(session)
  refuseEnding(req, { wish, question, now })
  const { type, outcome, occurredAt } = wish
  const ending = {
    seq: Infinity,
    type,
    outcome: outcome ?? undefined,
    occurredAt: occurredAt ?? undefined,
  }
  return {
    before: standingOf(question.record, now),
    after: standingOf({ ...question.record, ending }, now),
    needsConfirmation: await needsConfirmation(req),
  }
}

function standingOf(record: LedgerPrediction, now: string): Standing {
  return { bucket: bucketOf(record, now), scores: scorePrediction(record) ?? null }
}
