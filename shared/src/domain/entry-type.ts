/** What an entry of the ledger records. */
export const ENTRY_TYPES = [
  'register',
  'forecast',
  'criteria_change',
  'resolution',
  'annul',
  'ambiguous',
  'supersede',
  'import',
  'key_rotate',
] as const

export type EntryType = (typeof ENTRY_TYPES)[number]
