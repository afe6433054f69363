import { assertPpm, PPM_ONE } from '../probability.ts'

/** Logarithmic scores look at nothing outside these bounds: 0 on what happened would be −∞. */
export const LOG_PPM_BOUNDS = { min: 1_000, max: 999_000 }

/**
 * Whether a logarithmic score of this probability is "clipped": it was held to 0.1 % or 99.9 %.
 *
 * @throws {RangeError} when `ppm` is no probability.
 */
export function isClipped(ppm: number): boolean {
  return hold(ppm) !== ppm
}

/**
 * Log score: the natural logarithm of the probability given to what happened, held to [0.001, 0.999].
 *
 * From −6.91 (0.1 % or less) to −0.001 (99.9 % or more); higher is better.
 *
 * @param ppm of the option that happened.
 * @throws {RangeError} when `ppm` is no probability.
 *
 * Source: I. J. Good (1952), Journal of the Royal Statistical Society B 14(1), 107–114.
 */
export function logScore(ppm: number): number {
  return Math.log(hold(ppm) / PPM_ONE)
}

/**
 * Metaculus's baseline score: 100 · (1 + ln p / ln n), for two options 100 · (log2 p + 1).
 *
 * 0 is what saying the same of every option earns, about 100 the most; negative is worse than that.
 * Uses the same held probability as the log score.
 *
 * @param ppm of the option that happened.
 * @param n the number of options.
 * @throws {RangeError} when `ppm` is no probability or there are fewer than two options.
 *
 * Source: https://www.metaculus.com/help/scores-faq/#baseline-score
 */
export function baselineScore(ppm: number, n: number): number {
  if (!Number.isInteger(n) || n < 2) throw new RangeError(`${n} options make no question.`)
  return 100 * (1 + logScore(ppm) / Math.log(n))
}

function hold(ppm: number): number {
  assertPpm(ppm)
  return Math.min(Math.max(ppm, LOG_PPM_BOUNDS.min), LOG_PPM_BOUNDS.max)
}
