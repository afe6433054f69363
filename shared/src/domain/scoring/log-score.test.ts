import { describe, expect, it } from 'vitest'

import { baselineScore, isClipped, logScore } from './log-score.ts'

describe('baselineScore', () => {
  it.each([
    [400_000, -32.2],
    [700_000, 48.5],
    [800_000, 67.8],
  ])('of %d ppm on Yes is %d, as Metaculus prints it', (ppm, score) => {
    expect(baselineScore(ppm, 2)).toBeCloseTo(score, 1)
  })

  it('is 0 for saying the same of every option', () => {
    expect(baselineScore(500_000, 2)).toBeCloseTo(0, 12)
    expect(baselineScore(250_000, 4)).toBeCloseTo(0, 12)
  })
})

it('holds a probability to 0.1 % and 99.9 %, and says so', () => {
  expect(logScore(0)).toBe(logScore(1_000))
  expect(logScore(1_000_000)).toBe(logScore(999_000))
  expect([0, 999, 999_001, 1_000_000].map(isClipped)).toEqual([true, true, true, true])
  expect([1_000, 500_000, 999_000].map(isClipped)).toEqual([false, false, false])
})

it('is the natural logarithm in between', () => {
  expect(logScore(500_000)).toBeCloseTo(-Math.LN2, 12)
})
