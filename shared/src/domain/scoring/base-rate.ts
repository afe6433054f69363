import { PPM_ONE } from '../probability.ts'

/** It happened in `k` of `n` comparable cases. */
export type BaseRate = { k: number; n: number }

/**
 * The reference forecast of a base rate, in ppm of Yes: the Jeffreys posterior mean (k + ½) / (n + 1),
 * half a ppm rounded up. Never 0 and never 1, however few the cases.
 *
 * @throws {RangeError} when k or n is no count, or k > n.
 *
 * Source: H. Jeffreys (1946), Proceedings of the Royal Society A 186, 453–461.
 */
export function jeffreysMean({ k, n }: BaseRate): number {
  assertBaseRate({ k, n })
  return Math.floor(((2 * k + 1) * PPM_ONE) / (2 * (n + 1)) + 0.5)
}

/**
 * The central 95 % of what the true rate may be, as [low, high] between 0 and 1: the Jeffreys interval,
 * quantiles of Beta(k + ½, n − k + ½), with 0 for k = 0 and 1 for k = n.
 *
 * @throws {RangeError} as `jeffreysMean`.
 *
 * Source: L. D. Brown, T. T. Cai, A. DasGupta (2001), Statistical Science 16(2), 101–133.
 */
export function jeffreysInterval({ k, n }: BaseRate): [low: number, high: number] {
  assertBaseRate({ k, n })
  const beta = { a: k + 0.5, b: n - k + 0.5 }
  return [k === 0 ? 0 : betaQuantile(0.025, beta), k === n ? 1 : betaQuantile(0.975, beta)]
}

function assertBaseRate({ k, n }: BaseRate): void {
  if (!Number.isInteger(k) || !Number.isInteger(n) || k < 0 || n < k) {
    throw new RangeError(`${k} of ${n} is no base rate; accepted are whole numbers, 0 ≤ k ≤ n.`)
  }
}

type Beta = { a: number; b: number }

// Bisection: 60 halvings of [0, 1] are exact to the last bit that matters, and it cannot diverge.
function betaQuantile(share: number, beta: Beta): number {
  let [low, high] = [0, 1]
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2
    if (betaShareBelow(middle, beta) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}

// Regularised incomplete beta function, by its continued fraction where that converges quickly.
// Source: Numerical Recipes, 3rd ed., §6.4.
function betaShareBelow(x: number, { a, b }: Beta): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  )
  return x < (a + 1) / (a + b + 2)
    ? (front * betaFraction(x, { a, b })) / a
    : 1 - (front * betaFraction(1 - x, { a: b, b: a })) / b
}

// Lentz's method; the steps needed grow with √max(a, b), 10,000 are enough for a million cases.
function betaFraction(x: number, { a, b }: Beta): number {
  const tiny = 1e-300
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny)
  let fraction = d
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d || tiny)
    c = 1 + even / c || tiny
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d || tiny)
    c = 1 + odd / c || tiny
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return fraction
}

// Stirling's series after shifting the argument above 10, where its error is below 1e-16.
function logGamma(z: number): number {
  let shift = 0
  let x = z
  for (; x < 10; x++) shift += Math.log(x)
  const r = 1 / (x * x)
  const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r / 1188)))) / x
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - shift
}
