import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { largestRemainder } from './largest-remainder.ts'

describe('largestRemainder', () => {
  it.each([
    [[1, 1, 1], 1_000_000, [333_334, 333_333, 333_333]],
    [[1, 1, 1, 1, 1, 1, 1], 100, [15, 15, 14, 14, 14, 14, 14]],
    [[1, 1], 1, [1, 0]], // among equals the earlier
    [[47, 16, 158, 12, 61, 6], 10, [2, 1, 5, 0, 2, 0]], // quotas 1.57 .53 5.27 .4 2.03 .2
    [[0, 5, 0], 100, [0, 100, 0]],
    [[3, 1], 0, [0, 0]],
    [[0, 0], 0, [0, 0]],
    [[], 0, []],
  ])('shares by %o a total of %d as %o', (weights, total, shares) => {
    expect(largestRemainder(weights, total)).toEqual(shares)
  })

  const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 8 })
  const someWeights = weights.filter((values) => values.some((value) => value > 0))

  it('gives out the total, no more and no less, and everyone within one of their quota', () => {
    fc.assert(
      fc.property(someWeights, fc.integer({ min: 0, max: 1_000_000 }), (values, total) => {
        const sum = values.reduce((before, value) => before + value, 0)
        const shares = largestRemainder(values, total)
        expect(shares.reduce((before, share) => before + share, 0)).toBe(total)
        shares.forEach((share, index) => {
          expect(Math.abs(share - ((values[index] ?? 0) * total) / sum)).toBeLessThan(1)
        })
      }),
    )
  })

  it('gives nothing to a weight of nothing', () => {
    fc.assert(
      fc.property(someWeights, fc.integer({ min: 0, max: 1_000_000 }), (values, total) => {
        expect(largestRemainder([...values, 0], total).at(-1)).toBe(0)
      }),
    )
  })

  it.each([
    [[1, -1], 100],
    [[0.5, 0.5], 100],
    [[NaN], 100],
    [[1], 1.5],
    [[0, 0], 100], // nothing to share by
    [[], 100],
    [[Number.MAX_SAFE_INTEGER], 2], // no longer exact
  ])('refuses to share by %o a total of %d', (values, total) => {
    expect(() => largestRemainder(values, total)).toThrow(RangeError)
  })
})
