import {
  endingProblems,
  parseInstant,
  type EndingDraft,
  type Instant,
} from '@veridact/shared/domain'
import { APIError, ValidationError, type PayloadRequest } from 'payload'

import type { NewEntry } from './new-entry.ts'
import type { Question } from './question.ts'

/** How a resolver wants a prediction to end. */
export type EndingWish = EndingDraft & {
  predictionId: string
  /** The `seq` of the ending that the resolver saw and corrects; `null` where there was none. */
  basedOn: number | null
}

/** Who answers for an ending. */
export type Deciders = { decidedBy: string; confirmedBy?: string }

/**
 * Lets an ending pass that may be recorded at this instant.
 *
 * @throws {APIError} 409, with the newest ending as `head`, when there is another than the resolver saw.
 * @throws {ValidationError} with the fields at fault (P10).
 */
export function refuseEnding(
  req: PayloadRequest,
  { wish, question, now }: { wish: EndingWish; question: Question; now: Instant },
): void {
  const { ending, options, history } = question.record
  if ((ending?.seq ?? null) !== wish.basedOn) {
    const message = ending
      ? 'Somebody has decided this meanwhile. Look at what they wrote, and correct it if it is wrong.'
      : 'There is nothing to correct: this prediction has not ended.'
    throw new APIError(message, 409, { head: ending ?? null }, true)
  }
  const openAt = history[0]?.recordedAt ?? now
  const errors = endingProblems(wish, { options, openAt, now })
  if (errors.length > 0) throw new ValidationError({ collection: 'predictions', errors }, req.t)
}

/** The entry of an ending that passed. */
export function endingEntry(wish: EndingWish, deciders: Deciders): NewEntry {
  const { type, predictionId, outcome, basedOn, evidence, note } = wish
  const occurredAt = wish.occurredAt ? parseInstant(wish.occurredAt) : undefined
  const payload = { ...deciders, ...(basedOn !== null && { supersedes: basedOn }) }
  const texts = { evidence: evidence.join('\n'), note }
  if (type !== 'resolution') {
    return { type, predictionId, payload: { ...payload, ...(occurredAt && { occurredAt }) }, texts }
  }
  if (!outcome || !occurredAt) throw new RangeError('A resolution says what happened, and when.')
  return { type, predictionId, payload: { ...payload, outcome, occurredAt }, texts }
}
