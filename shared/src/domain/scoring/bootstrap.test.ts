import { describe, expect, it } from 'vitest'

import { BOOTSTRAP, bootstrapIntervals } from './bootstrap.ts'

const mean = (sums: Float64Array) => (sums[1]! > 0 ? sums[0]! / sums[1]! : undefined)

describe('bootstrapIntervals', () => {
  it('draws the same intervals every time', () => {
    const clusters = Array.from({ length: 30 }, (_, k) => Float64Array.of(k, 1))
    const first = bootstrapIntervals(clusters, { mean })
    expect(bootstrapIntervals(clusters, { mean })).toEqual(first)
  })

  it('comes close to the normal interval of a mean of many', () => {
    const clusters = Array.from({ length: 400 }, (_, k) => Float64Array.of(k % 2, 1))
    const [low, high] = bootstrapIntervals(clusters, { mean }).mean!
    const half = (1.96 * 0.5) / Math.sqrt(400)
    expect(low).toBeCloseTo(0.5 - half, 2)
    expect(high).toBeCloseTo(0.5 + half, 2)
  })

  it('is wider when questions stand or fall together', () => {
    const single = Array.from({ length: 200 }, (_, k) => Float64Array.of(k % 2, 1))
    const bound = Array.from({ length: 20 }, (_, k) => Float64Array.of(10 * (k % 2), 10))
    const width = (clusters: Float64Array[]) => {
      const [low, high] = bootstrapIntervals(clusters, { mean }).mean!
      return high - low
    }
    expect(width(bound)).toBeGreaterThan(2 * width(single))
  })

  it('draws a column that repeats another, or is the same in all clusters, like any other', () => {
    const values = Array.from({ length: 50 }, (_, k) => (k * 7) % 11)
    const column = (index: number) => (sums: Float64Array) => sums[index]!
    const figures = { first: column(0), constant: column(1), repeated: column(2), other: column(3) }
    const drawn = bootstrapIntervals(
      values.map((value, k) => Float64Array.of(value, 3, value, k)),
      figures,
    )
    const alone = bootstrapIntervals(
      values.map((_, k) => Float64Array.of(k)),
      { other: column(0) },
    )
    expect(drawn.repeated).toEqual(drawn.first)
    expect(drawn.constant).toEqual([150, 150])
    expect(drawn.other).toEqual(alone.other)
  })

  it('has no interval where most draws have no figure', () => {
    expect(bootstrapIntervals([], { mean }).mean).toBeNull()
    expect(BOOTSTRAP.draws).toBe(2_000)
  })
})
