import type { FieldProblem } from './field-problem.ts'
import type { Instant } from './instant.ts'
import { isBefore, isInstant } from './instant.ts'
import type { ResolutionType } from './prediction-state.ts'
import { isWebAddress } from './web-address.ts'

/** How somebody says that a prediction ended. */
export type EndingDraft = {
  type: ResolutionType
  /** The id of the option that happened; of a resolution only. */
  outcome?: string | null | undefined
  /** When it happened. */
  occurredAt?: Instant | null | undefined
  /** Web addresses. */
  evidence: readonly string[]
  note: string
}

/** What an ending is judged by. */
export type EndingContext = {
  /** Ids. */
  options: readonly string[]
  openAt: Instant
  now: Instant
}

/**
 * What is wrong with an ending (P10): a resolution says which option happened and when; every ending has a
 * note and at least one web address as evidence. Nothing is resolved that is yet to happen, and what had
 * happened when the question opened can only be annulled. Empty when it may be recorded.
 *
 * @throws {RangeError} when `openAt` or `now` is no instant.
 */
export function endingProblems(draft: EndingDraft, context: EndingContext): FieldProblem[] {
  return [
    ...outcomeProblems(draft, context),
    ...occurrenceProblems(draft, context),
    ...evidenceProblems(draft.evidence),
    ...(draft.note.trim() ? [] : [{ path: 'note', message: 'Say how it was decided.' }]),
  ]
}

function outcomeProblems({ type, outcome }: EndingDraft, { options }: EndingContext) {
  if (type !== 'resolution' || (outcome && options.includes(outcome))) return []
  const message = outcome
    ? `"${outcome}" is no option of this question.`
    : 'Choose the outcome that happened.'
  return [{ path: 'outcome', message }]
}

function occurrenceProblems(
  { type, occurredAt }: EndingDraft,
  { openAt, now }: EndingContext,
): FieldProblem[] {
  const path = 'occurredAt'
  if (!occurredAt) {
    return type === 'resolution' ? [{ path, message: 'Say when it happened.' }] : []
  }
  if (!isInstant(occurredAt)) {
    return [{ path, message: 'Give a date and a time with its offset, or in UTC.' }]
  }
  if (isBefore(now, occurredAt)) return [{ path, message: 'That is in the future.' }]
  if (type === 'annul' || isBefore(openAt, occurredAt)) return []
  return [{ path, message: 'It had happened when the question opened; it can only be annulled.' }]
}

function evidenceProblems(evidence: readonly string[]): FieldProblem[] {
  if (evidence.length === 0) {
    return [{ path: 'evidence', message: 'Give at least one web address as evidence.' }]
  }
  return evidence.flatMap((address, index) =>
    isWebAddress(address) && !/\s/.test(address)
      ? []
      : [{ path: `evidence.${index}`, message: 'Give a web address, with http:// or https://.' }],
  )
}
