import type { ReferenceForecast } from '@veridact/shared/client'
import { describe, expect, it } from 'vitest'

import { aSummary, strikeLengths } from '../../fixtures/prediction.fixture.ts'
import { leadingOption } from './standing.ts'
import { baseRateOf, keyItems, sentenceOf, timesInHundred } from './words.ts'

const baseRate = {
  kind: 'baseRate' as const,
  forecast: { ppm: 416_667, probability: 0.416_667 },
  referenceClass: 'strike votes',
  k: 7,
  n: 17,
  interval: [0.2, 0.64],
  source: null,
} satisfies ReferenceForecast

it.each([
  [620_000, '62 times in 100'],
  [10_000, 'Once in 100'],
  [4_999, 'Less than once in 100'], // "<1%"
  [995_000, 'More than 99 times in 100'], // ">99%"
  [0, 'Not once in 100'], // imported records only
])('%d ppm reads "%s"', (ppm, words) => {
  expect(timesInHundred(ppm)).toBe(words)
})

describe('the marks of a scale', () => {
  const prediction = aSummary({ referenceForecast: baseRate })
  const leading = leadingOption(prediction)!

  it('say where the number was at publication and what it is measured against', () => {
    expect(keyItems(prediction, leading).map(({ words }) => words)).toEqual([
      '38% at publication, June 25, 2026',
      '42% base rate, 7 of 17',
    ])
  })

  it('have no base rate where the reference is even odds, or there are several outcomes', () => {
    expect(baseRateOf(aSummary())).toBeUndefined()
    expect(
      baseRateOf(
        aSummary({
          type: 'multiple_choice',
          options: strikeLengths,
          referenceForecast: baseRate,
        }),
      ),
    ).toBeUndefined()
  })

  it('are one sentence for who does not see them', () => {
    expect(sentenceOf(prediction, leading)).toBe(
      '62 in 100, up from 38 at publication. Base rate 42, from 7 of 17. Open, closes October 1, 2026.',
    )
  })
})
