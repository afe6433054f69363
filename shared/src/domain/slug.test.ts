import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isSlug, slugify } from './slug.ts'

describe('slugify', () => {
  it.each([
    ['Will the strike end by October?', 'will-the-strike-end-by-october'],
    ["Anthropic's letter", 'anthropics-letter'],
    ['Anthropic’s letter', 'anthropics-letter'],
    ['Crème brûlée & naïve façade', 'creme-brulee-naive-facade'],
    ['Łódź, Ærøskøbing, Straße, İzmir', 'lodz-aeroskobing-strasse-izmir'],
    ['  --- 50% — 2026/27 ---  ', '50-2026-27'],
    ['ﬁnance Ⅳ', 'finance-iv'], // ligatures and numerals are letters too
  ])('makes of "%s" "%s"', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  it.each(['', '   ', '???', '日本経済', '🚀'])('is never empty: "%s"', (text) => {
    expect(slugify(text)).toBe('untitled')
    expect(slugify(text, { fallback: 'article' })).toBe('article')
  })

  it('is cut after a whole word', () => {
    expect(slugify('one two three', { max: 10 })).toBe('one-two')
    expect(slugify('one two three', { max: 7 })).toBe('one-two')
    expect(slugify('onetwothree', { max: 7 })).toBe('onetwot') // no word ends in time
  })

  it('always makes a slug, and leaves a slug alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const slug = slugify(text)
        expect(isSlug(slug)).toBe(true)
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
        expect(slug.length).toBeLessThanOrEqual(80)
        expect(slugify(slug)).toBe(slug)
      }),
    )
  })
})

describe('isSlug', () => {
  it.each(['a', '2026', 'will-it-end', 'Five38_nfl-1', '-', 'x'.repeat(255)])(
    'accepts "%s"',
    (text) => {
      expect(isSlug(text)).toBe(true)
    },
  )

  it.each(['', 'a b', 'é', 'a/b', '..', 'a.b', 'a\n', 'a\u0000', 'x'.repeat(256)])(
    'refuses "%s"',
    (text) => {
      expect(isSlug(text)).toBe(false)
    },
  )
})
