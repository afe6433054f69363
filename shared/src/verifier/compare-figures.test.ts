import { describe, expect, it } from 'vitest'

import { compareFigures } from './compare-figures.ts'

const compare = (computed: object, published: unknown) =>
  compareFigures({ name: 'It', computed, published })

describe('compareFigures', () => {
  it('passes what differs by rounding, what is absent on both sides, and what was not computed', () => {
    expect(
      compare({ a: 0.1 + 0.2, b: undefined, c: [1] }, { a: 0.3, b: null, c: [1], d: 9 }),
    ).toEqual([])
  })

  it.each<[string, object, unknown, string]>([
    [
      'a number',
      { a: { b: 1 } },
      { a: { b: 1.001 } },
      'It publishes a.b as 1.001; its facts make it 1.',
    ],
    [
      'a figure that is not there',
      { a: 1 },
      { a: null },
      'It publishes a as null; its facts make it 1.',
    ],
    ['a figure of nothing', { a: null }, { a: 0 }, 'It publishes a as 0; its facts make it null.'],
    ['a word', { a: 'yes' }, { a: 'no' }, 'It publishes a as "no"; its facts make it "yes".'],
    [
      'a longer list',
      { a: [1] },
      { a: [1, 2] },
      'It publishes a.length as 2; its facts make it 1.',
    ],
    ['no answer at all', { a: 1 }, null, 'It publishes a as null; its facts make it 1.'],
  ])('names %s', (_, computed, published, sentence) => {
    expect(compare(computed, published)).toEqual([sentence])
  })
})
