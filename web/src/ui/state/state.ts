/** The six ways in which a prediction can stand before its reader. */
export type State = 'open' | 'awaiting' | 'yes' | 'no' | 'annulled' | 'ambiguous'

/** The word that always stands beside the glyph. */
export const STATE_WORDS = {
  open: 'Open',
  awaiting: 'Awaiting',
  yes: 'Yes',
  no: 'No',
  annulled: 'Annulled',
  ambiguous: 'Ambiguous',
} as const satisfies Record<State, string>
