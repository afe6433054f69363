import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { jeffreysInterval, jeffreysMean } from './base-rate.ts'

describe('jeffreysMean', () => {
  it.each([
    [{ k: 7, n: 17 }, 416_667], // 7.5 / 18
    [{ k: 4, n: 20 }, 214_286], // 4.5 / 21
    [{ k: 0, n: 0 }, 500_000], // no case known: even
    [{ k: 0, n: 5 }, 83_333],
    [{ k: 5, n: 5 }, 916_667],
  ])('of %j is %d ppm', (baseRate, ppm) => {
    expect(jeffreysMean(baseRate)).toBe(ppm)
  })

  it.each([
    { k: 3, n: 2 },
    { k: -1, n: 2 },
    { k: 0.5, n: 2 },
    { k: 1, n: NaN },
  ])('refuses %j', (baseRate) => {
    expect(() => jeffreysMean(baseRate)).toThrow(RangeError)
  })
})

describe('jeffreysInterval', () => {
  // arcsine distribution: the quantile of Beta(½, ½) is sin²(πq/2), and that of Beta(1½, ½) solves
  // (2/π)(θ − sin θ cos θ) = q with x = sin² θ
  it('covers everything while no case is known', () => {
    expect(jeffreysInterval({ k: 0, n: 0 })).toEqual([0, 1])
  })

  it('agrees with the closed form of Beta(1½, ½)', () => {
    const [low] = jeffreysInterval({ k: 1, n: 1 })
    const angle = Math.asin(Math.sqrt(low))
    expect((2 / Math.PI) * (angle - Math.sin(angle) * Math.cos(angle))).toBeCloseTo(0.025, 10)
  })

  it('holds the mean, mirrors itself, and narrows with the number of cases', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 }), fc.nat({ max: 400 }), (k, more) => {
        const n = k + more
        const [low, high] = jeffreysInterval({ k, n })
        const [mirroredLow, mirroredHigh] = jeffreysInterval({ k: n - k, n })
        expect(low).toBeLessThanOrEqual((k + 0.5) / (n + 1))
        expect(high).toBeGreaterThanOrEqual((k + 0.5) / (n + 1))
        expect(low).toBeCloseTo(1 - mirroredHigh, 10)
        expect(high).toBeCloseTo(1 - mirroredLow, 10)
      }),
    )
    const [low, high] = jeffreysInterval({ k: 500_000, n: 1_000_000 })
    expect(high - low).toBeCloseTo((2 * 1.959964 * 0.5) / 1_000, 6)
  })
})
