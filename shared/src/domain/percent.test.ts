import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { largestRemainder } from './largest-remainder.ts'
import { exactPercent, parsePercent, printPercent, printPercents, wholePercent } from './percent.ts'
import { PPM_ONE } from './probability.ts'

const ownPpm = fc.integer({ min: 1_000, max: 999_000 })

const forecast = fc
  .array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 8 })
  .map((weights) => largestRemainder(weights, PPM_ONE))

describe('printPercent', () => {
  it.each([
    [620_000, '62%'],
    [385_000, '39%'], // half up
    [384_999, '38%'],
    [5_000, '1%'],
    [4_999, '<1%'],
    [1, '<1%'],
    [994_999, '99%'],
    [995_000, '>99%'],
    [999_999, '>99%'],
    [0, '0%'], // imported records only
    [1_000_000, '100%'],
  ])('prints %d ppm as %s', (ppm, text) => {
    expect(printPercent(ppm)).toBe(text)
  })

  it.each([-1, 0.62, 1_000_001])('refuses %d', (ppm) => {
    expect(() => printPercent(ppm)).toThrow(RangeError)
    expect(() => wholePercent(ppm)).toThrow(RangeError)
  })
})

describe('printPercents', () => {
  it.each([
    [
      [333_334, 333_333, 333_333],
      ['34%', '33%', '33%'],
    ],
    [
      [385_000, 615_000],
      ['39%', '61%'],
    ],
    [
      [4_000, 500_000, 496_000],
      ['<1%', '50%', '50%'],
    ],
    [
      [4_900, 4_900, 4_900, 985_300],
      ['<1%', '<1%', '<1%', '99%'],
    ],
    // the second would read 0
    [
      [6_000, 6_000, 988_000],
      ['1%', '<1%', '99%'],
    ],
    // the first would read 100
    [
      [994_000, 3_000, 3_000],
      ['>99%', '<1%', '<1%'],
    ],
    [
      [995_000, 5_000],
      ['>99%', '<1%'],
    ],
    // the second would read 99
    [
      [5_000, 995_000],
      ['1%', '>99%'],
    ],
    // imported records only
    [
      [0, 1_000_000],
      ['0%', '100%'],
    ],
    [
      [0, 400_000, 600_000],
      ['0%', '40%', '60%'],
    ],
  ])('prints %o as %o', (ppms, texts) => {
    expect(printPercents(ppms)).toEqual(texts)
  })

  it('adds up to 100 where every number is printed whole', () => {
    const whole = forecast.filter((ppms) => printPercents(ppms).every((text) => /^\d/.test(text)))
    fc.assert(
      fc.property(whole, (ppms) => {
        const numbers = printPercents(ppms).map((text) => Number(text.slice(0, -1)))
        expect(numbers.reduce((before, number) => before + number, 0)).toBe(100)
      }),
    )
  })

  it('never prints 0% or 100% of what is neither', () => {
    fc.assert(
      fc.property(forecast, (ppms) => {
        printPercents(ppms).forEach((text, index) => {
          expect(text === '0%').toBe(ppms[index] === 0)
          expect(text === '100%').toBe(ppms[index] === PPM_ONE)
        })
      }),
    )
  })

  it('says of Yes what printPercent says of it', () => {
    fc.assert(
      fc.property(ownPpm, (ppm) => {
        expect(printPercents([ppm, PPM_ONE - ppm])[0]).toBe(printPercent(ppm))
      }),
    )
  })

  it.each([[[620_000]], [[620_000, 390_000]], [[]], [[-1, 1_000_001]]])(
    'refuses %o, which is no forecast',
    (ppms) => {
      expect(() => printPercents(ppms)).toThrow(RangeError)
    },
  )
})

describe('parsePercent', () => {
  it.each([
    ['62', 620_000],
    ['62%', 620_000],
    [' 62 % ', 620_000],
    ['0.1', 1_000],
    ['99.9', 999_000],
    ['99,9', 999_000], // a comma can only be a decimal point
    ['33.3334', 333_334],
    ['062', 620_000],
  ])('reads "%s" as %d ppm', (text, ppm) => {
    expect(parsePercent(text)).toBe(ppm)
  })

  it.each([
    ['0', '0% says it cannot happen. Our forecasts start at 0.1%.'],
    ['0,0', '0% says it cannot happen. Our forecasts start at 0.1%.'],
    ['100', '100% says it is certain. Our forecasts end at 99.9%.'],
    ['100.0%', '100% says it is certain. Our forecasts end at 99.9%.'],
    ['0.0999', '0.0999% is outside our forecasts, which run from 0.1% to 99.9%.'],
    ['99.95', '99.95% is outside our forecasts, which run from 0.1% to 99.9%.'],
    ['620', '620% is outside our forecasts, which run from 0.1% to 99.9%.'],
  ])('refuses "%s" with its reason and does not move it (case 7)', (text, reason) => {
    expect(() => parsePercent(text)).toThrow(new RangeError(reason))
  })

  it.each(['', '%', 'half', '-5', '+5', '1e1', '6 2', '62.', '.5', '12.34567', '1.000,5', '٦٢'])(
    'refuses "%s", which is no per cent',
    (text) => {
      expect(() => parsePercent(text)).toThrow(RangeError)
    },
  )

  it('reads what exactPercent writes', () => {
    fc.assert(
      fc.property(ownPpm, (ppm) => {
        expect(parsePercent(exactPercent(ppm))).toBe(ppm)
      }),
    )
  })
})
