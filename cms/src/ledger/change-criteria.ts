import { sql } from '@payloadcms/db-postgres'
import type { Entry } from '@veridact/shared/ledger'
import { APIError, type PayloadRequest } from 'payload'

import { rescorePrediction } from '../scores/rescore.ts'
import { actorOf } from './actor.ts'
import { appendEntries } from './append-entries.ts'
import { changedWords, refuseWords, type Words } from './changed-words.ts'
import type { NewEntry } from './new-entry.ts'
import { optionsText } from './options-text.ts'
import { lockQuestion } from './question.ts'
import { getSession, type Session } from './session.ts'
import { wordsEntry } from './words.ts'

/** New words for a question on the record; what is left out stays. */
export type CriteriaChange = {
  predictionId: string
  /** The `seq` of the entry whose words the editor saw. */
  basedOn: number
  words: Words
  reason: string
}

/**
 * Changes the words of a question that is on the record, and writes down what changed and why (P3): the
 * only way to do so.
 *
 * @throws {APIError} 409, with the newest words' entry as `head`, when somebody changed them meanwhile; 400
 *   when nothing would change, or the question would no longer be complete.
 */
export async function changeCriteria(
  req: PayloadRequest,
  { predictionId, basedOn, words, reason }: CriteriaChange,
): Promise<Entry> {
  const { prediction, entries } = await lockQuestion(req, predictionId)
  refuseStale(wordsEntry(entries)?.seq, basedOn)
  const changed = changedWords(prediction, words)
  await refuseWords(req, prediction, changed)
  const session = await getSession(req)
  await saveWords(session, predictionId, changed)
  const [entry] = await appendEntries(req, () => [
    criteriaEntry({ predictionId, changed, reason, by: actorOf(req) }),
  ])
  if (!entry) throw new Error(`The change of ${predictionId} was not recorded.`)
  await rescorePrediction(session, predictionId)
  return entry
}

function refuseStale(head: number | undefined, basedOn: number): void {
  if (head === basedOn) return
  const message = 'Somebody changed these words since you opened them. Look at the new ones.'
  throw new APIError(message, 409, { head }, true)
}

type Change = { predictionId: string; changed: Words; reason: string; by: string }

function criteriaEntry({ predictionId, changed, reason, by }: Change): NewEntry {
  const { category, options, ...texts } = changed
  return {
    type: 'criteria_change',
    predictionId,
    payload: { by, ...(category !== undefined && { category }) },
    texts: { ...texts, ...(options && { options: optionsText(options) }), reason },
  }
}

/** Past Payload's update, which keeps what is frozen. */
async function saveWords(session: Session, predictionId: string, changed: Words): Promise<void> {
  const { question = null, resolutionCriteria = null, otherwiseResolves = null } = changed
  await session.execute(sql`
    UPDATE predictions SET
      question = COALESCE(${question}, question),
      resolution_criteria = COALESCE(${resolutionCriteria}, resolution_criteria),
      otherwise_resolves = COALESCE(${otherwiseResolves}, otherwise_resolves),
      category_id = COALESCE(${changed.category ?? null}::uuid, category_id),
      updated_at = now()
    WHERE id = ${predictionId}::uuid`)
  const options = changed.options ?? []
  await session.execute(sql`
    UPDATE predictions_options AS option SET label = given.label, description = given.description
    FROM unnest(
      ${sql.param(options.map(({ key }) => key))}::text[],
      ${sql.param(options.map(({ label }) => label))}::text[],
      ${sql.param(options.map(({ description }) => description ?? null))}::text[]
    ) AS given (key, label, description)
    WHERE option._parent_id = ${predictionId}::uuid AND option.key = given.key`)
}
