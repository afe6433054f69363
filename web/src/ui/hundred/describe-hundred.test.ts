import { describe, expect, it } from 'vitest'

import type { HundredFacts } from './describe-hundred.ts'
import { describeHundred } from './describe-hundred.ts'

describe('describeHundred', () => {
  it.each<[HundredFacts, string]>([
    [
      {
        ppm: 620_000,
        atPublicationPpm: 380_000,
        baseRate: { ppm: 416_667, of: { happened: 7, total: 17 } },
        state: 'open',
        date: 'October 1, 2026',
      },
      '62 in 100, up from 38 at publication. Base rate 42, from 7 of 17. Open, closes October 1, 2026.',
    ],
    [
      { ppm: 380_000, atPublicationPpm: 380_000, baseRate: { ppm: 420_000 }, state: 'open' },
      '38 in 100. Unchanged since publication. Base rate 42. Open.',
    ],
    [
      { ppm: 470_000, atPublicationPpm: 640_000, state: 'open' },
      '47 in 100, down from 64 at publication. Open.',
    ],
    [{ ppm: 220_000, state: 'awaiting' }, '22 in 100 at the close. Awaiting the outcome.'],
    [
      { ppm: 810_000, atPublicationPpm: 380_000, state: 'yes', date: 'May 19, 2026' },
      '81 in 100 at the end, 38 at publication. It happened: Yes, May 19, 2026.',
    ],
    [
      { ppm: 720_000, atPublicationPpm: 660_000, state: 'no' },
      '72 in 100 at the end, 66 at publication. It did not happen: No.',
    ],
    [
      { ppm: 280_000, state: 'annulled' },
      'Annulled. The number was 28 in 100; it counts for nothing.',
    ],
    [
      { ppm: 540_000, state: 'ambiguous' },
      'Ambiguous: reality did not give a clear answer. The number was 54 in 100.',
    ],
    [
      { ppm: 4_000, atPublicationPpm: 30_000, state: 'open' },
      'Less than 1 in 100, down from 3 at publication. Open.',
    ],
    [{ ppm: 995_000 }, 'More than 99 in 100.'],
  ])('%j', (facts, sentence) => {
    expect(describeHundred(facts)).toBe(sentence)
  })
})
