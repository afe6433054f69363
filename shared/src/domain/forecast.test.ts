import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { binaryForecast, forecastProblems } from './forecast.ts'
import { largestRemainder } from './largest-remainder.ts'
import { BINARY_OPTIONS } from './options.ts'
import { PPM_ONE } from './probability.ts'

const options = [
  { id: 'a', label: 'Alpha' },
  { id: 'b', label: 'Beta' },
  { id: 'c', label: 'Something else' },
]

describe('forecastProblems (P5)', () => {
  it('accepts exactly the current options with 1,000,000 ppm together', () => {
    expect(forecastProblems({ forecast: { a: 333_334, b: 333_333, c: 333_333 }, options })).toEqual(
      [],
    )
  })

  it.each([
    [{ a: 500_000, b: 500_000 }, 'c', '"Something else" has no probability.'],
    [{ a: 400_000, b: 300_000, c: 300_000, d: 0 }, 'd', '"d" is no option of this question.'],
    [
      { a: 0, b: 500_000, c: 500_000 },
      'a',
      '"Alpha" has 0%; accepted are 0.1% to 99.9%, to four decimals.',
    ],
    [
      { a: 999_001, b: 1_000, c: 1_000 },
      'a',
      '"Alpha" has 99.9001%; accepted are 0.1% to 99.9%, to four decimals.',
    ],
    [
      { a: 333_333.5, b: 333_333, c: 333_333 },
      'a',
      '"Alpha" has 33.33335%; accepted are 0.1% to 99.9%, to four decimals.',
    ],
    [
      { a: 333_333, b: 333_333, c: 333_333 },
      '',
      'The probabilities add up to 99.9999%; it must be 100%.',
    ],
  ])('refuses %o', (forecast, path, message) => {
    expect(forecastProblems({ forecast, options })).toEqual([{ path, message }])
  })

  it('refuses a number that is none', () => {
    const forecast = { a: NaN, b: 500_000, c: 500_000 }
    expect(forecastProblems({ forecast, options })).toMatchObject([{ path: 'a' }])
  })

  it('does not take a property of every object for an option', () => {
    const constructor = [...options, { id: 'constructor', label: 'Constructor' }]
    const forecast = { a: 400_000, b: 300_000, c: 300_000 }
    expect(forecastProblems({ forecast, options: constructor })).toMatchObject([
      { path: 'constructor', message: '"Constructor" has no probability.' },
    ])
  })

  it('refuses 0 and 100 % alike (case 7)', () => {
    const problems = forecastProblems({ forecast: binaryForecast(0), options: BINARY_OPTIONS })
    expect(problems.map(({ path }) => path)).toEqual(['yes', 'no'])
  })

  it('accepts what the largest remainder shares out', () => {
    const weights = fc.tuple(...options.map(() => fc.integer({ min: 10, max: 1_000 })))
    fc.assert(
      fc.property(weights, (values) => {
        const shares = largestRemainder(values, PPM_ONE)
        const forecast = Object.fromEntries(options.map(({ id }, index) => [id, shares[index]!]))
        expect(forecastProblems({ forecast, options })).toEqual([])
      }),
    )
  })
})

describe('binaryForecast', () => {
  it('gives No the complement of Yes', () => {
    expect(binaryForecast(620_000)).toEqual({ yes: 620_000, no: 380_000 })
  })

  it('refuses a chance that is not in ppm', () => {
    expect(() => binaryForecast(0.62)).toThrow(RangeError)
  })
})
