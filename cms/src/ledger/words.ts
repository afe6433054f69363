import type { Entry } from '@veridact/shared/ledger'

/** The newest entry that says what a question's words are; `undefined` for a draft. */
export function wordsEntry(entries: readonly Entry[]): Entry | undefined {
  return entries.findLast(({ type }) => type === 'register' || type === 'criteria_change')
}
