import { describe, expect, it } from 'vitest'

import { drawStep, drawValue } from './drawing.ts'
import { MEASURES, middleOf, widthOf } from './sizes.ts'

describe('the measures', () => {
  it.each([
    ['XL', 597],
    ['LG', 498],
    ['LX', 398],
    ['L', 299],
    ['M', 199],
    ['S', 59],
  ] as const)('%s is %d px wide', (size, width) => {
    expect(widthOf(MEASURES[size])).toBe(width)
  })

  it.each(Object.entries(MEASURES))('%s has its middle height on a whole pixel', (_, measures) => {
    expect(Number.isInteger(middleOf(measures))).toBe(true)
  })
})

describe('drawValue, on L', () => {
  const draw = (value: Parameters<typeof drawValue>[0]) => drawValue(value, MEASURES.L)

  it('stands as many strokes tall as futures in which it is Yes', () => {
    expect(draw({ ppm: 620_000 }).bands).toEqual([
      { from: 0, to: 62, height: 'tall', ink: 'record' },
      { from: 62, to: 100, height: 'short', ink: 'mark' },
    ])
  })

  it('keeps what was lost since publication at middle height', () => {
    expect(draw({ ppm: 470_000, atPublicationPpm: 640_000 }).bands).toEqual([
      { from: 0, to: 47, height: 'tall', ink: 'record' },
      { from: 47, to: 64, height: 'middle', ink: 'ghost' },
      { from: 64, to: 100, height: 'short', ink: 'mark' },
    ])
  })

  it('draws less than one as a first stroke at middle height, none tall', () => {
    expect(draw({ ppm: 4_000 }).bands).toEqual([
      { from: 0, to: 1, height: 'middle', ink: 'record' },
      { from: 1, to: 100, height: 'short', ink: 'mark' },
    ])
  })

  it('draws more than 99 as a last stroke at middle height, the rest tall', () => {
    expect(draw({ ppm: 995_000 }).bands).toEqual([
      { from: 0, to: 99, height: 'tall', ink: 'record' },
      { from: 99, to: 100, height: 'middle', ink: 'record' },
    ])
  })

  it.each([
    [0, { from: 0, to: 100, height: 'short', ink: 'mark' }],
    [1_000_000, { from: 0, to: 100, height: 'tall', ink: 'record' }],
  ])('draws the certainty of an imported record as it is: %d ppm', (ppm, band) => {
    expect(draw({ ppm }).bands).toEqual([band])
  })

  it.each(['annulled', 'ambiguous'] as const)('takes the violet from what is %s', (state) => {
    const { bands } = draw({ ppm: 280_000, atPublicationPpm: 400_000, state })
    expect(bands.map(({ height, ink }) => [height, ink])).toEqual([
      ['tall', 'mark'],
      ['middle', 'mark'],
      ['short', 'mark'],
    ])
  })

  it('marks stand at their exact place, not at the rounded stroke', () => {
    const { publishedX, referenceX } = draw({
      ppm: 620_000,
      atPublicationPpm: 385_000,
      referencePpm: 416_667,
    })
    expect(publishedX).toBe(Math.round(0.385 * 300))
    expect(referenceX).toBe(125)
  })

  it('leads from the first number to the edge of the tall strokes', () => {
    expect(draw({ ppm: 620_000, atPublicationPpm: 380_000 }).moved).toEqual({
      fromX: 114,
      toX: 186,
    })
  })

  it('shows no way where the printed number has not changed', () => {
    expect(draw({ ppm: 621_000, atPublicationPpm: 620_000 }).moved).toBeUndefined()
  })

  it('puts the post of Yes 2 px outside 100, and the miss between it and the edge', () => {
    expect(draw({ ppm: 810_000, state: 'yes' }).bars).toEqual([
      { x: 301, y: -39, width: 4, height: 45 },
      { x: 243, y: -39, width: 58, height: 2 },
    ])
  })

  it('puts the post of No 2 px outside 0, and the miss between it and the edge', () => {
    expect(draw({ ppm: 720_000, state: 'no' }).bars).toEqual([
      { x: -6, y: -39, width: 4, height: 45 },
      { x: -2, y: -39, width: 218, height: 2 },
    ])
  })

  it.each([
    [1_000_000, 'yes'],
    [0, 'no'],
  ] as const)('has no miss where %d ppm became %s', (ppm, state) => {
    expect(draw({ ppm, state }).bars).toHaveLength(1)
  })

  it('puts the pen down at the edge, 5 px over at both ends, while the outcome is awaited', () => {
    expect(draw({ ppm: 220_000, state: 'awaiting' }).bars).toEqual([
      { x: 65, y: -39, width: 2, height: 44 },
    ])
  })

  it('strikes through what is annulled, and nothing else', () => {
    expect(draw({ ppm: 280_000, state: 'annulled' }).bars).toHaveLength(1)
    expect(draw({ ppm: 280_000, state: 'ambiguous' }).bars).toEqual([])
    expect(draw({ ppm: 280_000, state: 'open' }).bars).toEqual([])
  })
})

describe('drawStep', () => {
  it('stands only its own strokes tall, and underlines them if it happened', () => {
    const { bands, bars } = drawStep({ start: 41, tall: 30, hasHappened: true }, MEASURES.LG)
    expect(bands.map(({ from, to, height }) => [from, to, height])).toEqual([
      [0, 41, 'short'],
      [41, 71, 'tall'],
      [71, 100, 'short'],
    ])
    expect(bars).toEqual([{ x: 205, y: 1, width: 148, height: 2 }])
  })

  it('draws an option without a stroke of its own as all short', () => {
    const { bands, bars } = drawStep({ start: 100, tall: 0, hasHappened: true }, MEASURES.LG)
    expect(bands).toEqual([{ from: 0, to: 100, height: 'short', ink: 'mark' }])
    expect(bars).toEqual([])
  })
})
