const Z_95 = 1.959963984540054 // the 0.975 quantile of the standard normal distribution

/**
 * Wilson's 95 % score interval of an observed share, as [low, high] between 0 and 1.
 *
 * 7 of 10 give 39.7 % to 89.2 %, 0 of 5 give 0 % to 43.4 %.
 *
 * @throws {RangeError} when there is no case, or k is no count of n.
 *
 * Source: E. B. Wilson (1927), Journal of the American Statistical Association 22, 209–212.
 */
export function wilsonInterval({ k, n }: { k: number; n: number }): [low: number, high: number] {
  if (!(n > 0 && k >= 0 && k <= n)) throw new RangeError(`${k} of ${n} is no share.`)
  const share = k / n
  const z2 = Z_95 ** 2
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n)
  const half = (Z_95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))
  return [k === 0 ? 0 : middle - half, k === n ? 1 : middle + half]
}
