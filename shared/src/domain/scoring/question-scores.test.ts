import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isMature, scoreQuestion } from './question-scores.ts'

const binary = (ppm: number) => [ppm, 1_000_000 - ppm]
const day = (n: number, time = '00:00:00') => `2026-01-${String(n).padStart(2, '0')}T${time}Z`

const question = {
  openAt: day(1),
  closeAt: day(11),
  outcome: 0,
  history: [
    { recordedAt: day(1), probabilities: binary(500_000) },
    { recordedAt: day(6), probabilities: binary(900_000) },
  ],
}

describe('scoreQuestion', () => {
  it('takes opening and closing from the first and last eligible forecast', () => {
    const scores = scoreQuestion(question)!
    expect(scores.halfBrier.opening).toBeCloseTo(0.25, 12)
    expect(scores.halfBrier.closing).toBeCloseTo(0.01, 12)
    expect(scores.halfBrier.timeAverage).toBeCloseTo((0.25 + 0.01) / 2, 12)
    expect(scores.timeWeightedImprovement).toBeCloseTo((0 + 0.24) / 2, 12)
  })

  it('case 12: one forecast only is opening and closing', () => {
    const scores = scoreQuestion({ ...question, history: question.history.slice(0, 1) })!
    expect(scores.probabilities.closing).toBe(scores.probabilities.opening)
    expect(scores.halfBrier.closing).toBe(scores.halfBrier.opening)
  })

  it('case 1: an early event ends the scoring, but the scheduled horizon stays the denominator', () => {
    const scores = scoreQuestion({ ...question, occurredAt: day(6) })!
    expect(scores.halfBrier.closing).toBeCloseTo(0.25, 12)
    expect(scores.timeWeightedImprovement).toBe(0)
    const early = scoreQuestion({
      ...question,
      occurredAt: day(2),
      history: [{ recordedAt: day(1), probabilities: binary(900_000) }],
    })!
    expect(early.timeWeightedImprovement).toBeCloseTo(0.24 / 10, 12)
  })

  it('cases 2 and 3: a forecast at the effective close or later is not scored', () => {
    const late = { recordedAt: day(11), probabilities: binary(999_000) }
    expect(scoreQuestion({ ...question, history: [...question.history, late] })).toEqual(
      scoreQuestion(question),
    )
  })

  it('is unscored without an eligible forecast', () => {
    expect(scoreQuestion({ ...question, occurredAt: day(1) })).toBeUndefined()
    expect(scoreQuestion({ ...question, history: [] })).toBeUndefined()
  })

  it('counts time before the first forecast as the reference', () => {
    const history = [{ recordedAt: day(6), probabilities: binary(900_000) }]
    expect(scoreQuestion({ ...question, history })!.timeWeightedImprovement).toBeCloseTo(0.12, 12)
  })

  it('measures against a base rate where there is one', () => {
    const scores = scoreQuestion({ ...question, reference: binary(200_000) })!
    expect(scores.referenceHalfBrier).toBeCloseTo(0.64, 12)
  })

  it('has no time-weighted improvement over no horizon', () => {
    const history = [{ recordedAt: day(1), probabilities: binary(900_000) }]
    const scores = scoreQuestion({ ...question, openAt: day(1), closeAt: day(1), history })
    expect(scores).toBeUndefined()
  })

  it("averages Metaculus's five-day example to +26.54", () => {
    const history = [400_000, 700_000, 700_000, 800_000].map((ppm, k) => ({
      recordedAt: day(k + 2),
      probabilities: binary(ppm),
    }))
    const scores = scoreQuestion({ openAt: day(1), closeAt: day(6), outcome: 0, history })!
    expect(scores.baselineScore.timeAverage).toBeCloseTo(26.54, 2)
  })

  it('leaves nothing to be gained from questions that end early', () => {
    // 20 % at 2 % of the horizon, else 4 % at its end: the example of the domain's page
    const expected = (openingPpm: number) => {
      const run = (occurredAt: string | undefined, outcome: number) =>
        scoreQuestion({
          openAt: day(1),
          closeAt: '2026-04-11T00:00:00Z', // a hundred days
          ...(occurredAt && { occurredAt }),
          outcome,
          history: [
            { recordedAt: day(1), probabilities: binary(openingPpm) },
            { recordedAt: day(3), probabilities: binary(50_000) },
          ],
        })!.timeWeightedImprovement!
      const late = '2026-04-11T00:00:00Z'
      return 0.2 * run(day(3), 0) + 0.8 * 0.05 * run(late, 0) + 0.76 * run(undefined, 1)
    }
    expect(expected(240_000)).toBeGreaterThan(expected(990_000))
  })

  it('gives ordered options a ranked probability score, and no others', () => {
    const history = [{ recordedAt: day(1), probabilities: [200_000, 500_000, 300_000] }]
    const ordered = scoreQuestion({ ...question, history, isOrdered: true })!
    expect(ordered.rankedProbabilityScore!.opening).toBeCloseTo((0.64 + 0.09) / 2, 12)
    expect(scoreQuestion({ ...question, history })!.rankedProbabilityScore).toBeUndefined()
  })
})

describe('daily average', () => {
  it('a forecast at exactly 00:00 belongs to the day that begins', () => {
    const history = [
      { recordedAt: day(1, '12:00:00'), probabilities: binary(500_000) },
      { recordedAt: day(2), probabilities: binary(900_000) },
    ]
    const scores = scoreQuestion({ openAt: day(1), closeAt: day(3), outcome: 0, history })!
    expect(scores.halfBrier.dailyAverage).toBeCloseTo((0.25 + 0.01) / 2, 12)
  })

  it('the last day ends at the effective close', () => {
    const history = [
      { recordedAt: day(1), probabilities: binary(500_000) },
      { recordedAt: day(2, '10:00:00'), probabilities: binary(900_000) },
    ]
    const closeAt = day(2, '11:00:00')
    const scores = scoreQuestion({ openAt: day(1), closeAt, outcome: 0, history })!
    expect(scores.halfBrier.dailyAverage).toBeCloseTo((0.25 + 0.01) / 2, 12)
  })
})

it('averages lie between the best and the worst number', () => {
  const forecast = fc.record({
    minute: fc.nat({ max: 14_399 }),
    ppm: fc.integer({ min: 1_000, max: 999_000 }),
  })
  fc.assert(
    fc.property(fc.array(forecast, { minLength: 1, maxLength: 20 }), (forecasts) => {
      const history = forecasts.map(({ minute, ppm }) => ({
        recordedAt: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
        probabilities: binary(ppm),
      }))
      const { halfBrier } = scoreQuestion({ ...question, history })!
      const all = forecasts.map(({ ppm }) => (1 - ppm / 1_000_000) ** 2)
      for (const average of [halfBrier.timeAverage, halfBrier.dailyAverage]) {
        expect(average).toBeGreaterThanOrEqual(Math.min(...all) - 1e-12)
        expect(average).toBeLessThanOrEqual(Math.max(...all) + 1e-12)
      }
    }),
  )
})

it('a question is mature once its scheduled close has passed, not when it resolves', () => {
  expect(isMature({ closeAt: day(11), now: day(10) })).toBe(false)
  expect(isMature({ closeAt: day(11), now: day(11) })).toBe(true)
})
