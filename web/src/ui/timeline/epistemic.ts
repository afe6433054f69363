/** How sure an event is: seen to have happened, said to have happened, still to come. */
export type Epistemic = 'confirmed' | 'alleged' | 'expected'

export const EPISTEMIC_WORDS = {
  confirmed: 'Confirmed',
  alleged: 'Alleged',
  expected: 'Expected',
} as const satisfies Record<Epistemic, string>
