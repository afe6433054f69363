import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { largestRemainder } from './largest-remainder.ts'
import { PPM_ONE } from './probability.ts'
import { staircase, strokesTall } from './strokes.ts'

describe('strokesTall', () => {
  it.each([
    [620_000, 100, 62, undefined],
    [625_000, 100, 63, undefined], // half up
    [620_000, 50, 31, undefined],
    [620_000, 20, 12, undefined],
    [5_000, 20, 1, undefined], // held to one
    [994_999, 20, 19, undefined], // held to one less than all
    [5_000, 100, 1, undefined],
    [994_999, 100, 99, undefined],
    [4_999, 100, 0, 0], // "<1%"
    [995_000, 100, 99, 99], // ">99%"
    [4_999, 20, 0, 0],
    [995_000, 20, 19, 19],
    [0, 100, 0, undefined], // imported records only
    [1_000_000, 100, 100, undefined],
  ])('draws %d ppm on %d strokes with %d tall, middle %s', (ppm, strokes, tall, middle) => {
    expect(strokesTall({ ppm, strokes })).toEqual({ tall, middle })
  })

  it('never falls when the probability rises', () => {
    const ppm = fc.integer({ min: 0, max: PPM_ONE })
    fc.assert(
      fc.property(ppm, ppm, fc.constantFrom(100, 50, 20), (a, b, strokes) => {
        const low = strokesTall({ ppm: Math.min(a, b), strokes })
        expect(low.tall).toBeLessThanOrEqual(strokesTall({ ppm: Math.max(a, b), strokes }).tall)
      }),
    )
  })

  it.each([
    [-1, 100],
    [1_000_001, 100],
    [500_000, 1],
    [500_000, 10.5],
  ])('refuses %d ppm on %d strokes', (ppm, strokes) => {
    expect(() => strokesTall({ ppm, strokes })).toThrow(RangeError)
  })
})

describe('staircase', () => {
  const week = { label: 'shorter than a week', ppm: 250_000, isResidual: false }
  const month = { label: 'a week to a month', ppm: 450_000, isResidual: false }
  const other = { label: 'something else', ppm: 300_000, isResidual: true }

  it('puts the most likely first and the residual last', () => {
    const rows = staircase({ options: [week, other, month], isOrdered: false, strokes: 100 })
    expect(rows).toEqual([
      { option: month, percent: '45%', start: 0, tall: 45 },
      { option: week, percent: '25%', start: 45, tall: 25 },
      { option: other, percent: '30%', start: 70, tall: 30 },
    ])
  })

  it('leaves ordered options in their order', () => {
    const rows = staircase({ options: [week, other, month], isOrdered: true, strokes: 100 })
    expect(rows.map(({ option }) => option)).toEqual([week, other, month])
  })

  it('tiles the scale: each row starts where the one above ended, and the last ends at the end', () => {
    const ppms = fc
      .array(fc.integer({ min: 1, max: 1_000 }), { minLength: 2, maxLength: 8 })
      .map((weights) => largestRemainder(weights, PPM_ONE))
    fc.assert(
      fc.property(ppms, fc.boolean(), (values, isOrdered) => {
        const options = values.map((ppm, index) => ({ ppm, isResidual: index === 0 }))
        const rows = staircase({ options, isOrdered, strokes: 100 })
        const ends = rows.map(({ start, tall }) => start + tall)
        expect(rows.map(({ start }) => start)).toEqual([0, ...ends.slice(0, -1)])
        expect(ends.at(-1)).toBe(100)
      }),
    )
  })

  it('refuses what does not add up', () => {
    expect(() => staircase({ options: [week, month], isOrdered: false, strokes: 100 })).toThrow(
      RangeError,
    )
  })
})
