import type { Entry } from '@veridact/shared/ledger'

/** The newest entry that says what a question's words are; `undefined` for a draft. */
export function wordsEntry(entries: readonly Entry[]): Entry | undefined {
  return entries.findLast(isOfWords)
}

/** Whether an entry says what a question's words are, or some of them. */
export function isOfWords({ type }: Entry): boolean {
  return type === 'register' || type === 'criteria_change'
}
