/**
 * Shares a whole total out in proportion to the weights, in integers that add up to it exactly: each
 * gets its quota rounded down, and what is left goes one by one to the largest remainders, among
 * equals to the earlier. Thirds of 1,000,000 are 333,334, 333,333 and 333,333.
 *
 * With no weights, and a total of 0, the answer is empty.
 *
 * @throws {RangeError} when a weight or the total is not an integer ≥ 0, when all weights are 0 and the
 *   total is not, or when a product leaves the integers that a number holds exactly.
 *
 * Source: the Hare–Niemeyer method; M. Balinski and H. P. Young (1982), Fair Representation.
 */
export function largestRemainder(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((before, weight) => before + weight, 0)
  for (const value of [...weights, total]) assertShareable(value, value * Math.max(total, sum))
  if (sum === 0 && total > 0) throw new RangeError(`Nothing to share ${total} out by.`)
  if (sum === 0) return weights.map(() => 0)

  const shares = weights.map((weight) => Math.floor((weight * total) / sum))
  const left = total - shares.reduce((before, share) => before + share, 0)
  const remainders = weights.map((weight, index) => ({ index, size: (weight * total) % sum }))
  const winners = remainders.toSorted((a, b) => b.size - a.size || a.index - b.index).slice(0, left)
  const raised = new Set(winners.map(({ index }) => index))
  return shares.map((share, index) => (raised.has(index) ? share + 1 : share))
}

function assertShareable(value: number, product: number): void {
  if (!Number.isInteger(value) || value < 0 || !Number.isSafeInteger(product)) {
    throw new RangeError(`${value} cannot be shared out exactly; accepted are integers from 0.`)
  }
}
