import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { decileBins, fiveThirtyEightBins, totals } from './calibration.ts'
import { forecastGroups } from './scoring.arbitrary.ts'
import { wilsonInterval } from './wilson.ts'

const one = (ppm: number) => [{ ppm, n: 1, yes: 1 }]

describe('decileBins', () => {
  it.each([
    [0, 0],
    [99_999, 0],
    [100_000, 0.1],
    [300_000, 0.3], // ⌊0.3 / 0.1⌋ is 2 in floating point
    [600_000, 0.6],
    [700_000, 0.7],
    [999_999, 0.9],
    [1_000_000, 0.9],
  ])('puts %d ppm into the bin from %d', (ppm, low) => {
    expect(decileBins(one(ppm)).map((bin) => bin.low)).toEqual([low])
  })

  it('leaves empty bins out and keeps every question', () => {
    fc.assert(
      fc.property(forecastGroups, (groups) => {
        const bins = decileBins(groups)
        expect(bins.every(({ n }) => n > 0)).toBe(true)
        expect(bins.reduce((sum, { n }) => sum + n, 0)).toBe(totals(groups).n)
        expect(bins).toEqual(bins.toSorted((a, b) => a.low - b.low))
      }),
    )
  })
})

it.each([
  [0, 0],
  [24_999, 0],
  [25_000, 0.05], // half is rounded up
  [974_999, 0.95],
  [975_000, 1],
])("FiveThirtyEight's rule rounds %d ppm to %d", (ppm, bin) => {
  expect(fiveThirtyEightBins(one(ppm)).map((found) => found.bin)).toEqual([bin])
})

describe('wilsonInterval', () => {
  it.each([
    [{ k: 7, n: 10 }, 0.397, 0.892],
    [{ k: 0, n: 5 }, 0, 0.434],
    [{ k: 5, n: 5 }, 0.566, 1],
  ])('of %j runs from %d to %d', (share, low, high) => {
    const interval = wilsonInterval(share)
    expect(interval[0]).toBeCloseTo(low, 3)
    expect(interval[1]).toBeCloseTo(high, 3)
  })

  it('needs a case', () => {
    expect(() => wilsonInterval({ k: 0, n: 0 })).toThrow(RangeError)
  })
})
