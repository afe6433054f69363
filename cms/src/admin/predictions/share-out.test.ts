import { PPM_ONE } from '@veridact/shared/domain'
import { describe, expect, it } from 'vitest'

import { mostFor, withOthersScaled } from './share-out.ts'

const none = new Set<string>()
const sumOf = (numbers: Readonly<Record<string, number>>) =>
  Object.values(numbers).reduce((sum, ppm) => sum + ppm, 0)

describe('when one number changes', () => {
  it('the others share the rest in the proportions they had', () => {
    const numbers = { a: 600_000, b: 300_000, c: 100_000 }
    expect(withOthersScaled(numbers, { id: 'a', ppm: 800_000, held: none })).toEqual({
      a: 800_000,
      b: 150_000,
      c: 50_000,
    })
  })

  it('what does not come out even goes by largest remainder: thirds add up', () => {
    const numbers = { a: 200_000, b: 400_000, c: 400_000 }
    expect(withOthersScaled(numbers, { id: 'a', ppm: 333_333, held: none })).toEqual({
      a: 333_333,
      b: 333_334,
      c: 333_333,
    })
  })

  it('held numbers stay', () => {
    const numbers = { a: 500_000, b: 300_000, c: 200_000 }
    expect(withOthersScaled(numbers, { id: 'c', ppm: 100_000, held: new Set(['a']) })).toEqual({
      a: 500_000,
      b: 400_000,
      c: 100_000,
    })
  })

  it('none falls under 0.1 per cent, and the sum is still whole', () => {
    const numbers = { a: 100_000, b: 898_000, c: 2_000 }
    expect(withOthersScaled(numbers, { id: 'a', ppm: 900_000, held: none })).toEqual({
      a: 900_000,
      b: 99_000,
      c: 1_000,
    })
  })

  it('the sum is whole for every number up to the most there can be', () => {
    const numbers = { a: 333_334, b: 333_333, c: 320_000, d: 13_333 }
    const most = mostFor('a', numbers, none)
    for (let ppm = 1_000; ppm <= most; ppm += 7_919) {
      const changed = withOthersScaled(numbers, { id: 'a', ppm, held: none })
      expect(sumOf(changed)).toBe(PPM_ONE)
      expect(Math.min(...Object.values(changed))).toBeGreaterThanOrEqual(1_000)
    }
    expect(sumOf(withOthersScaled(numbers, { id: 'a', ppm: most, held: none }))).toBe(PPM_ONE)
  })

  it.each([
    ['all others are held', { held: new Set(['a', 'c']), ppm: 900_000 }],
    ['too little is left', { held: none, ppm: 999_000 }],
  ])('the others stay as they are where %s', (_, { held, ppm }) => {
    const numbers = { a: 500_000, b: 300_000, c: 200_000 }
    expect(withOthersScaled(numbers, { id: 'b', ppm, held })).toEqual({ ...numbers, b: ppm })
  })
})

it.each([
  ['the least of each other one', none, 998_000],
  ['what is held, and the least of the rest', new Set(['b']), 699_000],
  ['all that is held', new Set(['b', 'c']), 500_000],
])('a slider stops short of %s', (_, held, most) => {
  expect(mostFor('a', { a: 500_000, b: 300_000, c: 200_000 }, held)).toBe(most)
})
