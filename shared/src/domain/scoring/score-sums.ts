import type { QuestionScores } from './question-scores.ts'

/**
 * Sums over a set of scored questions from which every figure of the set follows, so that a database can
 * add up a hundred thousand questions and the verifier ten, and both get the same figures.
 *
 * Names that begin with `binary` are over binary questions only.
 */
export type ScoreSums = {
  n: number
  opening: number
  closing: number
  timeAverage: number
  dailyAverage: number
  reference: number
  /** Sum of the time-weighted improvements, and of how many questions. */
  improvement: number
  improvementN: number
  logOpening: number
  logClosing: number
  clipped: number
  baselineOpening: number
  baselineClosing: number
  /** Sum of the baseline scores' time averages, and of how many questions. */
  baselineTimeAverage: number
  baselineTimeAverageN: number
  binaryN: number
  binaryYes: number
  binaryOpening: number
  binaryClosing: number
  binaryTimeAverage: number
  binaryDailyAverage: number
}

/** What of a question enters the sums. */
export type ScoredQuestion = {
  scores: QuestionScores
  isBinary: boolean
  /** The index of the option that happened; 0 is Yes of a binary question. */
  outcome: number
}

/** The sums of one question. */
export function sumsOfQuestion({ scores, isBinary, outcome }: ScoredQuestion): ScoreSums {
  const { halfBrier, logScore, baselineScore, timeWeightedImprovement } = scores
  const ifBinary = (value: number) => (isBinary ? value : 0)
  return {
    n: 1,
    ...halfBrier,
    reference: scores.referenceHalfBrier,
    improvement: timeWeightedImprovement ?? 0,
    improvementN: timeWeightedImprovement === undefined ? 0 : 1,
    logOpening: logScore.opening,
    logClosing: logScore.closing,
    clipped: scores.isClipped ? 1 : 0,
    baselineOpening: baselineScore.opening,
    baselineClosing: baselineScore.closing,
    baselineTimeAverage: baselineScore.timeAverage ?? 0,
    baselineTimeAverageN: baselineScore.timeAverage === undefined ? 0 : 1,
    binaryN: ifBinary(1),
    binaryYes: ifBinary(outcome === 0 ? 1 : 0),
    binaryOpening: ifBinary(halfBrier.opening),
    binaryClosing: ifBinary(halfBrier.closing),
    binaryTimeAverage: ifBinary(halfBrier.timeAverage),
    binaryDailyAverage: ifBinary(halfBrier.dailyAverage),
  }
}

/** The sums of no question. */
export const NO_SUMS: ScoreSums = {
  n: 0,
  opening: 0,
  closing: 0,
  timeAverage: 0,
  dailyAverage: 0,
  reference: 0,
  improvement: 0,
  improvementN: 0,
  logOpening: 0,
  logClosing: 0,
  clipped: 0,
  baselineOpening: 0,
  baselineClosing: 0,
  baselineTimeAverage: 0,
  baselineTimeAverageN: 0,
  binaryN: 0,
  binaryYes: 0,
  binaryOpening: 0,
  binaryClosing: 0,
  binaryTimeAverage: 0,
  binaryDailyAverage: 0,
}

/** The names of the sums, in a fixed order. */
export const SUM_NAMES = Object.keys(NO_SUMS) as (keyof ScoreSums)[] // its keys are its names

/** The sums of several sets together. */
export function addSums(all: readonly ScoreSums[]): ScoreSums {
  const total = { ...NO_SUMS }
  for (const sums of all) for (const name of SUM_NAMES) total[name] += sums[name]
  return total
}
