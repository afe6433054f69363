import { describe, expect, it } from 'vitest'

import { halfBrier } from './half-brier.ts'
import { scoreQuestion } from './question-scores.ts'
import { calibrationOf, figuresOf, intervalsOf } from './record-figures.ts'
import { addSums, NO_SUMS, sumsOfQuestion } from './score-sums.ts'

const openAt = '2026-01-01T00:00:00Z'
const closeAt = '2026-01-11T00:00:00Z'

function sumsOf(probabilities: number[], outcome: number) {
  const history = [{ recordedAt: openAt, probabilities }]
  const scores = scoreQuestion({ openAt, closeAt, outcome, history })!
  return sumsOfQuestion({ scores, outcome, isBinary: probabilities.length === 2 })
}

const binary = (ppm: number, outcome: number) => sumsOf([ppm, 1_000_000 - ppm], outcome)

describe('figuresOf', () => {
  it('has nothing to say of no question', () => {
    const figures = figuresOf(NO_SUMS)
    expect(figures.n).toBe(0)
    expect(figures.baseRate).toBeNull()
    expect(figures.halfBrier.opening).toBeNull()
    expect(figures.skill.vsReference.opening).toBeNull()
    expect(figures.timeWeightedImprovement).toBeNull()
  })

  it('gives each question one vote and skill as a ratio of sums', () => {
    const figures = figuresOf(addSums([binary(800_000, 0), binary(400_000, 1)]))
    expect(figures.halfBrier.opening).toBeCloseTo((0.04 + 0.16) / 2, 12)
    expect(figures.skill.vsReference.opening).toBeCloseTo(1 - 0.2 / 0.5, 12)
    expect(figures.baseRate).toBe(0.5)
    expect(figures.skill.vsBaseRate.opening).toBeCloseTo(1 - 0.1 / 0.25, 12)
  })

  it('takes multiple choice into its means, and only binary questions into the base rate', () => {
    const three = [200_000, 500_000, 300_000]
    const figures = figuresOf(addSums([binary(800_000, 0), binary(400_000, 1), sumsOf(three, 1)]))
    expect(figures.n).toBe(3)
    expect(figures.nBinary).toBe(2)
    expect(figures.halfBrier.opening).toBeCloseTo((0.2 + halfBrier(three, 1)) / 3, 12)
    expect(figures.baseRate).toBe(0.5)
  })

  it('has no skill against a share that is all Yes', () => {
    expect(figuresOf(binary(800_000, 0)).skill.vsBaseRate.opening).toBeNull()
  })
})

it('calibration of no question is empty', () => {
  const empty = calibrationOf([])
  expect(empty.discrimination).toBeNull()
  expect(empty.murphy.reliability).toBeNull()
  expect(empty.calibration).toEqual({ deciles: [], fivethirtyeight: [] })
})

describe('intervalsOf', () => {
  const questions = Array.from({ length: 40 }, (_, k) =>
    binary(300_000 + 10_000 * k, k % 3 === 0 ? 1 : 0),
  )

  it('holds the figure itself', () => {
    const { halfBrier: figure, skill, timeWeightedImprovement } = figuresOf(addSums(questions))
    const intervals = intervalsOf(questions)
    for (const [value, interval] of [
      [figure.opening, intervals.halfBrier.opening],
      [skill.vsReference.closing, intervals.skill.vsReference.closing],
      [skill.vsBaseRate.opening, intervals.skill.vsBaseRate.opening],
      [timeWeightedImprovement, intervals.timeWeightedImprovement],
    ] as const) {
      expect(value).toBeGreaterThan(interval![0])
      expect(value).toBeLessThan(interval![1])
    }
  })

  it('is a point when all questions are one cluster', () => {
    const [low, high] = intervalsOf([addSums(questions)]).halfBrier.opening!
    expect(low).toBe(high)
  })
})
