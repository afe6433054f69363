import type { Finding } from '../ledger/index.ts'

/** What a verification found. */
export type Report = {
  /** Whether everything that was checked holds. */
  isSound: boolean
  /** Entries that were checked. */
  entries: number
  /** The hash of the newest entry; absent where the chain is broken. */
  head?: string
  /** Checks that passed, as sentences. */
  passed: string[]
  /** The first entry that is wrong. */
  finding?: Finding
  /** What is wrong beside the chain: a published score, a dataset. */
  problems: string[]
  /** What was not checked, and why. */
  unchecked: string[]
}

/** "1 entry", "2,000 entries". */
export function countEntries(n: number): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? 'entry' : 'entries'}`
}
