import type { ForecastWindow } from '../eligibility.ts'
import { instantToMicroseconds } from '../instant.ts'
import { halfBrier, rankedProbabilityScore, uniformHalfBrier } from './half-brier.ts'
import { baselineScore, isClipped, logScore } from './log-score.ts'
import { dailyAverage, integrate, stepsOf, timeAverage, type TimedForecast } from './steps.ts'

/** A question whose outcome is known, with every forecast made of it. */
export type ResolvedQuestion = ForecastWindow & {
  history: readonly TimedForecast[]
  /** The index of the option that happened. */
  outcome: number
  /** The reference forecast in ppm; absent for the uniform one. */
  reference?: readonly number[] | undefined
  isOrdered?: boolean | undefined
}

/** The scores of one question, of its first and last eligible forecasts and over time. */
export type QuestionScores = {
  /** The first and last eligible forecasts, in ppm. */
  probabilities: { opening: readonly number[]; closing: readonly number[] }
  halfBrier: { opening: number; closing: number; timeAverage: number; dailyAverage: number }
  /** Half-Brier score of the reference forecast. */
  referenceHalfBrier: number
  /** `undefined` where the scheduled horizon is not positive (imported records only). */
  timeWeightedImprovement: number | undefined
  logScore: { opening: number; closing: number }
  /** `timeAverage` is `undefined` where the scheduled horizon is not positive. */
  baselineScore: { opening: number; closing: number; timeAverage: number | undefined }
  /** Whether a logarithmic score of the opening or the closing held its probability to the bounds. */
  isClipped: boolean
  /** Ranked probability scores, of ordered options only. */
  rankedProbabilityScore: { opening: number; closing: number } | undefined
}

/**
 * All scores of a resolved question.
 *
 * - Opening and closing look at the first and the last eligible forecast.
 * - Averages run from the first forecast to the effective close.
 * - Time-weighted improvement is 1/(closeAt − openAt) · ∫ over [openAt, effectiveClose) of (B_ref − B(t)) dt:
 *   from −1 to 1, higher is better, 0 for saying what the reference says. Dividing by the scheduled horizon
 *   leaves nothing to be gained from questions that end early; time before the first forecast counts as the
 *   reference.
 * - The baseline score's average is divided by the scheduled horizon too, 0 before the first forecast
 *   (Metaculus).
 *
 * @returns `undefined` when no forecast is eligible: the question is unscored.
 * @throws {RangeError} when an instant, a probability or the outcome can have no meaning.
 */
export function scoreQuestion(question: ResolvedQuestion): QuestionScores | undefined {
  const steps = stepsOf(question.history, question)
  const [opening, closing] = [steps.at(0)?.probabilities, steps.at(-1)?.probabilities]
  if (!opening || !closing) return undefined

  const { outcome } = question
  const brier = ({ probabilities }: { probabilities: readonly number[] }) =>
    halfBrier(probabilities, outcome)
  const happened = (probabilities: readonly number[]) => probabilities[outcome] ?? NaN
  const baseline = (probabilities: readonly number[]) =>
    baselineScore(happened(probabilities), probabilities.length)

  const referenceHalfBrier = question.reference
    ? halfBrier(question.reference, outcome)
    : uniformHalfBrier(opening.length)
  const overHorizon = (value: (step: { probabilities: readonly number[] }) => number) =>
    overScheduledHorizon(question, integrate(steps, value))

  return {
    probabilities: { opening, closing },
    halfBrier: {
      opening: halfBrier(opening, outcome),
      closing: halfBrier(closing, outcome),
      timeAverage: timeAverage(steps, brier),
      dailyAverage: dailyAverage(steps, brier),
    },
    referenceHalfBrier,
    timeWeightedImprovement: overHorizon((step) => referenceHalfBrier - brier(step)),
    logScore: { opening: logScore(happened(opening)), closing: logScore(happened(closing)) },
    baselineScore: {
      opening: baseline(opening),
      closing: baseline(closing),
      timeAverage: overHorizon((step) => baseline(step.probabilities)),
    },
    isClipped: isClipped(happened(opening)) || isClipped(happened(closing)),
    rankedProbabilityScore: question.isOrdered
      ? {
          opening: rankedProbabilityScore(opening, outcome),
          closing: rankedProbabilityScore(closing, outcome),
        }
      : undefined,
  }
}

function overScheduledHorizon({ openAt, closeAt }: ForecastWindow, integral: number) {
  const horizon = Number(instantToMicroseconds(closeAt) - instantToMicroseconds(openAt))
  return horizon > 0 ? integral / horizon : undefined
}

/**
 * Whether a question counts yet: only once its scheduled close has passed, even if it resolved early, for
 * early Yes would bend the curve. "Passed" includes the very instant of the close.
 *
 * @throws {RangeError} when an instant is unreadable.
 */
export function isMature({ closeAt, now }: { closeAt: string; now: string }): boolean {
  return instantToMicroseconds(now) >= instantToMicroseconds(closeAt)
}
