import { describe, expect, it } from 'vitest'

import { countTall, staircaseRanges } from './count-strokes.ts'

describe('countTall', () => {
  it.each([
    [620_000, 100, 62],
    [620_000, 50, 31],
    [620_000, 20, 12],
    [625_000, 100, 63], // half a stroke rounds up
    [624_999, 100, 62],
    [370_000, 50, 19], // 18.5
    [1, 100, 1], // never an empty scale for what may happen
    [999_999, 100, 99], // nor a full one
    [1_000, 20, 1],
    [999_000, 20, 19],
    [0, 100, 0], // an imported record's own words
    [1_000_000, 100, 100],
  ])('%d ppm on %d strokes has %d tall', (ppm, strokes, tall) => {
    expect(countTall({ ppm, strokes })).toBe(tall)
  })

  it.each([-1, 1_000_001, 0.62, NaN])('refuses %d, which is no ppm', (ppm) => {
    expect(() => countTall({ ppm, strokes: 100 })).toThrow(RangeError)
  })
})

describe('staircaseRanges', () => {
  it('begins each step where the one before it ended', () => {
    expect(staircaseRanges([410_000, 300_000, 210_000, 80_000])).toEqual([
      { from: 0, to: 41 },
      { from: 41, to: 71 },
      { from: 71, to: 92 },
      { from: 92, to: 100 },
    ])
  })

  it.each([
    [[333_334, 333_333, 333_333]],
    [[995_000, 4_000, 1_000]],
    [[125_000, 125_000, 125_000, 125_000, 125_000, 125_000, 125_000, 125_000]],
  ])('tiles the hundred whatever the parts: %j', (ppms) => {
    const ranges = staircaseRanges(ppms)
    expect(ranges.at(0)?.from).toBe(0)
    expect(ranges.at(-1)?.to).toBe(100)
  })
})
