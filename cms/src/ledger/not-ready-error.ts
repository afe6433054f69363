import type { FieldProblem } from '@veridact/shared/domain'

import type { Prediction } from '../payload-types.ts'

/** A draft and what it lacks. */
export type Unready = { prediction: Prediction; problems: FieldProblem[] }

/** Why drafts may not open; their numbers and words are the editor's to complete. */
export class NotReadyError extends Error {
  override readonly name = 'NotReadyError'
  readonly drafts: readonly Unready[]

  constructor(drafts: readonly Unready[]) {
    super(`Not ready to open: ${drafts.map(({ prediction }) => prediction.question).join(', ')}`)
    this.drafts = drafts
  }
}
