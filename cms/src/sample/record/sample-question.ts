/** A question of the sample record, as its author writes it down. */
export type SampleQuestion = {
  id: string
  question: string
  /** What makes it Yes; everything else makes it No. */
  criteria: string
  /** UTC days; a question opens and closes at 00:00. */
  openOn: string
  closeOn: string
  /** The day it was settled, and how; absent while it runs. */
  settled?: { on: string; as: 'yes' | 'no' | 'void' }
  /** Per cent of Yes, from the day on; the first day is `openOn`. */
  numbers: readonly (readonly [day: string, percent: number])[]
}
