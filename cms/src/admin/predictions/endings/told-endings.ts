import { formatInstant } from '@veridact/shared/domain'
import type { EndingDraft, ResolutionType } from '@veridact/shared/domain'

import type { DeskRecord } from '../../../ledger/desk-record.ts'
import { endingOf } from '../../../ledger/recorded-ending.ts'
import type { RecordedEnding } from '../../../ledger/recorded-ending.ts'
import type { EndedPrediction } from './ended-prediction.ts'

/** An ending as the panel tells it. */
export type ToldEnding = RecordedEnding & {
  /** "Decided by Ada, confirmed by Ben." */
  deciders: string
}

type People = DeskRecord['people']

/** How a prediction ended, newest first: the first one holds, it superseded the others. */
export function toldEndings({ entries, people }: Pick<DeskRecord, 'entries' | 'people'>) {
  return entries
    .flatMap((entry): ToldEnding[] => {
      const ending = endingOf(entry)
      return ending ? [{ ...ending, deciders: decidersOf(entry.payload, people) }] : []
    })
    .toReversed()
}

/** Somebody by name, as long as they have an account. */
export function nameOf(id: unknown, people: People): string {
  return (typeof id === 'string' && people[id]) || 'somebody without an account'
}

const WORDS = {
  resolution: 'Resolved',
  annul: 'Annulled',
  ambiguous: 'Ambiguous',
} as const satisfies Record<ResolutionType, string>

type Said = Pick<EndingDraft, 'type' | 'outcome' | 'occurredAt'>

/** An ending in a line: "Resolved: Yes, October 1, 2026, 00:00 UTC". */
export function describeEnding(
  { type, outcome, occurredAt }: Said,
  { options, timeZone }: Pick<EndedPrediction, 'options' | 'timeZone'>,
): string {
  const happened = options.find(({ id }) => id === outcome)?.label
  const day = occurredAt && formatInstant(occurredAt, timeZone)
  const facts = [happened, day].filter(Boolean).join(', ')
  return facts ? `${WORDS[type]}: ${facts}` : WORDS[type]
}

function decidersOf(
  { decidedBy, confirmedBy }: DeskRecord['entries'][number]['payload'],
  people: People,
): string {
  const decider = nameOf(decidedBy, people)
  if (confirmedBy === undefined) return `Decided by ${decider} alone; the page says so.`
  return `Decided by ${decider}, confirmed by ${nameOf(confirmedBy, people)}.`
}
