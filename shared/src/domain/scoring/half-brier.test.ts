import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { brierSkill, halfBrier, rankedProbabilityScore, uniformHalfBrier } from './half-brier.ts'
import { forecastAndOutcome } from './scoring.arbitrary.ts'

describe('halfBrier', () => {
  it.each([
    [[1_000_000, 0], 0, 0], // certain and right
    [[1_000_000, 0], 1, 1], // certain and wrong
    [[500_000, 500_000], 0, 0.25],
    [[700_000, 300_000], 0, 0.09],
    [[333_334, 333_333, 333_333], 0, (0.666666 ** 2 + 2 * 0.333333 ** 2) / 2],
  ])('%j, option %d scores %d', (probabilities, outcome, score) => {
    expect(halfBrier(probabilities, outcome)).toBeCloseTo(score, 12)
  })

  it('is (p − o)² of a binary question', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (ppm) => {
        const score = halfBrier([ppm, 1_000_000 - ppm], 0)
        expect(score).toBeCloseTo((ppm / 1_000_000 - 1) ** 2, 12)
      }),
    )
  })

  it('stays between 0 and 1, however many options there are', () => {
    fc.assert(
      fc.property(forecastAndOutcome, ({ probabilities, outcome }) => {
        expect(halfBrier(probabilities, outcome)).toBeGreaterThanOrEqual(0)
        expect(halfBrier(probabilities, outcome)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is proper: nobody expects to gain by saying what they do not believe', () => {
    const ppm = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(ppm, ppm, (belief, said) => {
        const expected = (number: number) =>
          (belief * halfBrier([number, 1_000_000 - number], 0) +
            (1_000_000 - belief) * halfBrier([number, 1_000_000 - number], 1)) /
          1_000_000
        expect(expected(said)).toBeGreaterThanOrEqual(expected(belief) - 1e-12)
      }),
    )
  })

  it.each([2, -1, 0.5])('refuses an outcome that is no option: %d', (outcome) => {
    expect(() => halfBrier([500_000, 500_000], outcome)).toThrow(RangeError)
  })
})

it.each([
  [2, 0.25],
  [3, 1 / 3],
  [8, 7 / 16],
])('the uniform forecast over %d options scores %d', (n, score) => {
  const probabilities = Array.from({ length: n }, () => 1_000_000 / n)
  expect(uniformHalfBrier(n)).toBeCloseTo(score, 12)
  expect(uniformHalfBrier(n)).toBeCloseTo(
    probabilities.reduce((sum, p, k) => sum + (p / 1e6 - (k === 0 ? 1 : 0)) ** 2, 0) / 2,
    12,
  )
})

describe('rankedProbabilityScore', () => {
  it('is the half-Brier score of two options', () => {
    expect(rankedProbabilityScore([700_000, 300_000], 1)).toBeCloseTo(0.49, 12)
  })

  it('charges a near miss less than a far one', () => {
    const said = [1_000_000, 0, 0, 0]
    expect(rankedProbabilityScore(said, 1)).toBeCloseTo(1 / 3, 12)
    expect(rankedProbabilityScore(said, 3)).toBe(1)
  })

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(forecastAndOutcome, ({ probabilities, outcome }) => {
        expect(rankedProbabilityScore(probabilities, outcome)).toBeGreaterThanOrEqual(0)
        expect(rankedProbabilityScore(probabilities, outcome)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

it('skill is a ratio of sums and undefined against a perfect reference', () => {
  expect(brierSkill({ sum: 0.1 + 0.3, referenceSum: 0.25 + 0.25 })).toBeCloseTo(0.2, 12)
  expect(brierSkill({ sum: 0.1, referenceSum: 0 })).toBeUndefined()
})
