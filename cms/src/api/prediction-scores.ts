import type { PredictionScores } from '@veridact/shared/contract'
import { figuresOfQuestion } from '@veridact/shared/domain'

import { bucketOfState, type QuestionState } from '../scores/question-state.ts'

/** The scores of one question as they stand; `null` where it has none. */
export function toScores(state: QuestionState | undefined, now: string): PredictionScores | null {
  if (!state?.scored) return null
  const bucket = bucketOfState(state, now)
  if (bucket !== 'scored' && bucket !== 'immature') return null
  return { bucket, isMature: bucket === 'scored', ...figuresOfQuestion(state.scored) }
}
