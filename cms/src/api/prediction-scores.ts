import type { PredictionScores } from '@veridact/shared/contract'
import { figuresOf, sumsOfQuestion, type ScoredQuestion } from '@veridact/shared/domain'

import { bucketOfState, type QuestionState } from '../scores/question-state.ts'

/** The scores of one question as they stand; `null` where it has none. */
export function toScores(state: QuestionState | undefined, now: string): PredictionScores | null {
  if (!state?.scored) return null
  const bucket = bucketOfState(state, now)
  if (bucket !== 'scored' && bucket !== 'immature') return null
  return { bucket, isMature: bucket === 'scored', ...toFigures(state.scored) }
}

function toFigures(scored: ScoredQuestion) {
  const { scores } = scored
  const { skill, timeWeightedImprovement, baselineScore } = figuresOf(sumsOfQuestion(scored))
  return {
    halfBrier: scores.halfBrier,
    referenceHalfBrier: scores.referenceHalfBrier,
    skill: { vsReference: skill.vsReference },
    timeWeightedImprovement,
    logScore: { ...scores.logScore, clipped: scores.isClipped ? 1 : 0 },
    baselineScore: { ...scores.baselineScore, timeAverage: baselineScore.timeAverage },
    rankedProbabilityScore: scores.rankedProbabilityScore ?? null,
  }
}
