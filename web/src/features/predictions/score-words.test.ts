import type { PredictionScores } from '@veridact/shared/client'
import { describe, expect, it } from 'vitest'

import { anOutcome, aPrediction } from '../../fixtures/prediction.fixture.ts'
import { scoreSentences } from './score-words.ts'

const scores: PredictionScores = {
  bucket: 'scored',
  isMature: true,
  halfBrier: { opening: 0.3844, closing: 0.1444, timeAverage: 0.2, dailyAverage: 0.2 },
  referenceHalfBrier: 0.25,
  skill: { vsReference: { opening: -0.5376, closing: 0.4224 } },
  timeWeightedImprovement: 0.032,
  logScore: { opening: -0.97, closing: -0.48, clipped: 0 },
  baselineScore: { opening: -39.6, closing: 31, timeAverage: 2 },
  rankedProbabilityScore: null,
}
const resolved = (option: string) =>
  aPrediction({ state: 'resolved', outcome: anOutcome({ option }) })
const words = (option: string, changes: Partial<PredictionScores> = {}) =>
  scoreSentences({ prediction: resolved(option), scores: { ...scores, ...changes } }).join(' ')

describe('the score in words', () => {
  it('says which side of even the first number was on', () => {
    expect(words('yes')).toContain(
      'The first number was 38%, and it happened, so it was on the wrong side of even.',
    )
    expect(words('no')).toContain('The first number was 38%, and it did not happen.')
  })

  it('gives both gaps, the first and the last, never the better one alone', () => {
    expect(words('yes')).toContain(
      'At publication the number was 62 points away from what happened, at the end 38 points.',
    )
    expect(words('no')).toContain('38 points away from what happened, at the end 62 points.')
  })

  it('owns up to being worse than even odds', () => {
    expect(words('yes')).toContain('54% larger than that of always saying 50%')
  })

  it('says how far the numbers went over all the time to the close', () => {
    expect(words('yes')).toContain('took 0.032 off that error on average (+0.032)')
    expect(words('yes', { timeWeightedImprovement: -0.1 })).toContain('added 0.100 to that error')
  })

  it('says when it will count, while it does not yet', () => {
    expect(words('yes')).not.toContain('It counts')
    expect(words('yes', { isMature: false })).toContain('on October 1, 2026')
  })

  it('says nothing of a question without an outcome', () => {
    expect(scoreSentences({ prediction: aPrediction(), scores })).toEqual([])
  })
})
