import { endingProblems, isBefore } from '@veridact/shared/domain'
import type { EndingDraft, Instant, ResolutionType } from '@veridact/shared/domain'

import type { RecordedEnding } from '../../../ledger/recorded-ending.ts'
import { clockOfInstant, instantOfClock } from './clock-time.ts'

/** How a prediction ended, as it stands in the form. */
export type EndingInput = {
  type: ResolutionType
  /** The id of an option; empty until one is chosen. */
  outcome: string
  /** What a clock in `timeZone` read when it happened. */
  clock: string
  timeZone: string
  /** Web addresses, one a line. */
  evidence: string
  note: string
}

/** The endpoint of each kind of ending, under the prediction's address. */
export const ENDING_PATHS = {
  resolution: 'resolve',
  annul: 'annul',
  ambiguous: 'ambiguous',
} as const satisfies Record<ResolutionType, string>

/** The form as it opens: empty, or with the ending that is to be corrected. */
export function inputOf(ending: RecordedEnding | undefined, timeZone: string): EndingInput {
  return {
    type: ending?.type ?? 'resolution',
    outcome: ending?.outcome ?? '',
    clock: ending?.occurredAt ? clockOfInstant(ending.occurredAt, timeZone) : '',
    timeZone,
    evidence: ending?.evidence.join('\n') ?? '',
    note: ending?.note ?? '',
  }
}

/** Whether it had happened when the question opened: then it can only be annulled (P10). */
export function hadHappened({ clock, timeZone }: EndingInput, openAt: Instant): boolean {
  const occurredAt = instantOfClock(clock, timeZone)
  return occurredAt !== undefined && !isBefore(openAt, occurredAt)
}

/** The ending that the form asks for. */
export function draftOfInput(input: EndingInput, openAt: Instant): EndingDraft {
  const type = hadHappened(input, openAt) ? 'annul' : input.type
  return {
    type,
    ...(type === 'resolution' && { outcome: input.outcome || null }),
    occurredAt: instantOfClock(input.clock, input.timeZone) ?? null,
    evidence: input.evidence.split('\n').flatMap((line) => line.trim() || []),
    note: input.note.trim(),
  }
}

type Context = {
  /** Ids. */
  options: readonly string[]
  openAt: Instant
  now: Instant
}

/** What the form lacks or has wrong, in sentences; the server judges again. */
export function inputProblems(input: EndingInput, context: Context): string[] {
  const draft = draftOfInput(input, context.openAt)
  if (input.clock && !draft.occurredAt) {
    return [`The clocks of ${input.timeZone} never show that time; give another.`]
  }
  const messages = endingProblems(draft, context).map(({ message }) => message)
  return [...new Set(messages)]
}
