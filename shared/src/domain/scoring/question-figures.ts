import { figuresOf } from './record-figures.ts'
import { sumsOfQuestion, type ScoredQuestion } from './score-sums.ts'

/** What is told of the scores of one question, under the names of a record's figures; `null` where there is none. */
export function figuresOfQuestion(scored: ScoredQuestion) {
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
