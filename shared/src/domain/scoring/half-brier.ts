import { assertPpm, PPM_ONE } from '../probability.ts'

/**
 * Half-Brier score of a forecast: ½ Σ (p − o)² over the options, where o is 1 for what happened.
 *
 * From 0 (certain and right) to 1 (certain and wrong); lower is better. Of a binary question it is
 * (p − o)², and always saying 50 % earns 0.25. Brier's own form is twice as large. Summed in whole ppm, so
 * that the one rounding is that of the division.
 *
 * @param probabilities ppm of each option.
 * @param outcome the index of the option that happened.
 * @throws {RangeError} when a probability is no ppm, or no option has that index.
 *
 * Source: G. W. Brier (1950), Monthly Weather Review 78(1), 1–3.
 */
export function halfBrier(probabilities: readonly number[], outcome: number): number {
  assertOutcome(probabilities, outcome)
  const squares = probabilities.map((ppm, option) => distance(ppm, option === outcome) ** 2)
  return squares.reduce((sum, square) => sum + square, 0) / (2 * PPM_ONE ** 2)
}

/**
 * Half-Brier score of giving each of `n` options the same probability: (n − 1) / 2n, 0.25 if binary.
 *
 * @throws {RangeError} when there are fewer than two options.
 */
export function uniformHalfBrier(n: number): number {
  if (!Number.isInteger(n) || n < 2) throw new RangeError(`${n} options make no question.`)
  return (n - 1) / (2 * n)
}

/**
 * Brier skill score of a set: 1 − ΣB / ΣB_ref, a ratio of sums and never a mean of ratios.
 *
 * 1 is perfect, 0 no better than the reference, negative worse.
 *
 * @returns `undefined` where the reference's sum is 0: there was nothing to improve on.
 *
 * Source: A. H. Murphy (1973), Journal of Applied Meteorology 12(1), 215–223.
 */
export function brierSkill({ sum, referenceSum }: { sum: number; referenceSum: number }) {
  return referenceSum === 0 ? undefined : 1 - sum / referenceSum
}

/**
 * Ranked probability score of ordered options: the mean squared distance of the cumulative forecast from
 * the cumulative outcome over the n − 1 thresholds between options.
 *
 * From 0 (certain and right) to 1 (everything on the far end); lower is better; a near miss costs less
 * than a far one. Of two options it is the half-Brier score.
 *
 * @throws {RangeError} as `halfBrier`.
 *
 * Source: E. S. Epstein (1969), Journal of Applied Meteorology 8(6), 985–987.
 */
export function rankedProbabilityScore(probabilities: readonly number[], outcome: number): number {
  assertOutcome(probabilities, outcome)
  let cumulative = 0
  let sum = 0
  for (const [option, ppm] of probabilities.slice(0, -1).entries()) {
    cumulative += ppm
    sum += distance(cumulative, option >= outcome) ** 2
  }
  return sum / ((probabilities.length - 1) * PPM_ONE ** 2)
}

function distance(ppm: number, happened: boolean): number {
  return happened ? PPM_ONE - ppm : ppm
}

function assertOutcome(probabilities: readonly number[], outcome: number): void {
  probabilities.forEach(assertPpm)
  if (probabilities[outcome] === undefined || probabilities.length < 2) {
    throw new RangeError(`Option ${outcome} of ${probabilities.length} cannot have happened.`)
  }
}
