import { PPM_ONE } from '@veridact/shared/domain'
import { describe, expect, it } from 'vitest'

import {
  describeNumbers,
  describeSum,
  equalShares,
  numbersOf,
  ofOptions,
  readPercent,
  restFor,
  withNumber,
} from './forecast-editing.ts'

const THREE = ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() }))

describe('readPercent', () => {
  it.each([
    ['62', 620_000],
    ['62.5', 625_000],
    ['0.1', 1_000],
    ['99,9', 999_000],
  ])('reads %j as %d ppm', (typed, ppm) => {
    expect(readPercent(typed)).toEqual({ ppm })
  })

  it.each(['0', '100', '', 'half'])('refuses %j with a reason', (typed) => {
    expect(readPercent(typed)).toEqual({ problem: expect.stringMatching(/\w+.*\./) })
  })
})

describe('withNumber', () => {
  it('gives No what Yes leaves', () => {
    expect(withNumber({}, { id: 'yes', ppm: 620_000 })).toEqual({ yes: 620_000, no: 380_000 })
  })

  it('forgets both sides when Yes cannot be read', () => {
    expect(withNumber({ yes: 1_000, no: 999_000 }, { id: 'yes', ppm: undefined })).toEqual({})
  })

  it('changes one of several and leaves the others', () => {
    const numbers = { a: 300_000, b: 700_000 }
    expect(withNumber(numbers, { id: 'b', ppm: 200_000 })).toEqual({ a: 300_000, b: 200_000 })
    expect(withNumber(numbers, { id: 'b', ppm: undefined })).toEqual({ a: 300_000 })
  })
})

describe('restFor', () => {
  it('is what the others leave', () => {
    expect(restFor('c', { a: 333_334, b: 333_333, c: 5_000 })).toBe(333_333)
  })

  it.each([
    ['nothing is left', { a: 500_000, b: 500_000 }],
    ['too much is taken', { a: 900_000, b: 500_000 }],
    ['all of it is left', {}],
  ])('is none when %s', (_, others) => {
    expect(restFor('c', others)).toBeUndefined()
  })
})

it('shares thirds out so that they add up to the last ppm', () => {
  expect(equalShares(THREE)).toEqual({ a: 333_334, b: 333_333, c: 333_333 })
  expect(describeSum(equalShares(THREE)).isWhole).toBe(true)
})

it.each([
  [{ a: 600_000, b: 400_000 }, 'Sum 100%'],
  [{ a: 600_000 }, 'Sum 60%: 40 too little'],
  [{ a: 600_000, b: 425_000 }, 'Sum 102.5%: 2.5 too much'],
  [{ a: PPM_ONE, b: PPM_ONE, c: PPM_ONE }, 'Sum 300%: 100 too much'],
])('says of %j "%s"', (numbers, text) => {
  expect(describeSum(numbers).text).toBe(text)
})

it('drops the number of an option that was removed', () => {
  expect(ofOptions({ a: 1, gone: 2 }, THREE)).toEqual({ a: 1 })
  expect(ofOptions(null, THREE)).toEqual({})
})

it('reads a recorded forecast in the order of the options', () => {
  const numbers = numbersOf([333_334, 333_333, 333_333], THREE)
  expect(numbers).toEqual({ a: 333_334, b: 333_333, c: 333_333 })
  expect(describeNumbers(numbers, THREE)).toBe('A 33.3334%, B 33.3333%, C 33.3333%')
})
