import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isPpm, PPM_ONE, ppmToProbability, probabilityToPpm } from './probability.ts'

/** The rounding done with whole numbers on the decimal digits, for doubles that print without exponent. */
function roundDigits(probability: number): number {
  const [whole = '', decimals = ''] = String(probability).split('.')
  const digits = decimals.padEnd(7, '0')
  const ppm = Number(whole) * PPM_ONE + Number(digits.slice(0, 6))
  return Number(digits[6]) >= 5 ? ppm + 1 : ppm
}

describe('probabilityToPpm', () => {
  it.each([
    [0, 0],
    [1, 1_000_000],
    [0.62, 620_000],
    [0.29, 290_000],
    [0.31506042899461806, 315_060],
    [0.0000005, 1], // its double is a little less than half a ppm
    [0.0000015, 2],
    [0.0001245, 125], // 0.0001245 * 1e6 is 124.49999999999999
    [0.00000049999, 0],
    [5e-324, 0],
    [0.9999995, 1_000_000],
    [0.9999994, 999_999],
    [0.2700005, 270_001],
    [0.2700004999999999, 270_000], // one double below
  ])('rounds %d half up to %d ppm', (probability, ppm) => {
    expect(probabilityToPpm(probability)).toBe(ppm)
  })

  it('rounds the number as it is written', () => {
    const chance = fc.double({ min: 1e-6, max: 1, noNaN: true })
    fc.assert(
      fc.property(chance, (value) => {
        expect(probabilityToPpm(value)).toBe(roundDigits(value))
      }),
    )
  })

  it('rounds every half of a ppm up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: PPM_ONE - 1 }), (ppm) => {
        expect(probabilityToPpm(Number(`${ppm}.5e-6`))).toBe(ppm + 1)
      }),
    )
  })

  it.each([-0.000001, 1.000001, 62, NaN, Infinity])('refuses %d', (value) => {
    expect(() => probabilityToPpm(value)).toThrow(RangeError)
  })
})

describe('ppmToProbability', () => {
  it('is undone by probabilityToPpm', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: PPM_ONE }), (ppm) => {
        expect(probabilityToPpm(ppmToProbability(ppm))).toBe(ppm)
      }),
    )
  })

  it.each([-1, 0.5, 1_000_001, NaN])('refuses %d ppm', (ppm) => {
    expect(isPpm(ppm)).toBe(false)
    expect(() => ppmToProbability(ppm)).toThrow(RangeError)
  })
})
