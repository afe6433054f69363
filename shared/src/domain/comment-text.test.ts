import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { countCodePoints, normaliseCommentName, normaliseCommentText } from './comment-text.ts'

describe('normaliseCommentText', () => {
  it.each([
    ['blanks at both ends go', '  By June.\n\n', 'By June.'],
    ['blanks at the end of a line go', 'By June.  \nOr July.', 'By June.\nOr July.'],
    ['blanks at the start of a line stay', 'Two:\n  June', 'Two:\n  June'],
    ['line ends of other systems become one', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['many empty lines become one', 'a\n\n \n\nb', 'a\n\nb'],
    ['composed and decomposed letters become one', 'cafe\u0301', 'caf\u00e9'],
    ['U+0000, which the database cannot keep, goes', 'a\u0000b', 'ab'],
    ['control characters go', 'a\u0007\u001b[31mb\u0085', 'a[31mb'],
    ['half a surrogate pair becomes U+FFFD', 'a\ud83d', 'a\ufffd'],
    ['an emoji joined of several stays whole', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['text from right to left stays', 'שלום', 'שלום'],
    ['mark-up is text', '<b>no</b> & yes', '<b>no</b> & yes'],
  ])('%s', (_, text, normal) => {
    expect(normaliseCommentText(text)).toBe(normal)
  })

  it.each([
    ['blanks', ' \t\n\u00a0\u3000'],
    ['zero-width characters', '\u200b\u200d\u2060\ufeff'],
    ['fillers that pretend to be letters', '\u3164\uffa0\u115f'],
    ['the empty Braille cell', '\u2800'],
    ['control characters', '\u0000\u0001\u007f'],
    ['direction marks', '\u202e\u2066'],
    ['nothing', ''],
  ])('takes a text of %s for empty', (_, text) => {
    expect(normaliseCommentText(text)).toBe('')
  })

  it('changes nothing the second time, so client and server agree', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = normaliseCommentText(text)
        expect(normaliseCommentText(once)).toBe(once)
      }),
    )
  })
})

describe('normaliseCommentName', () => {
  it('is one line with single spaces', () => {
    expect(normaliseCommentName(' Ada\r\n  de\tLovelace ')).toBe('Ada de Lovelace')
  })

  it('is empty where nothing can be seen', () => {
    expect(normaliseCommentName('\u200b \n')).toBe('')
  })
})

describe('countCodePoints (C2)', () => {
  it.each([
    ['', 0],
    ['June', 4],
    ['caf\u00e9', 4],
    ['cafe\u0301', 4], // counted after NFC
    ['🚀', 1], // two UTF-16 units
    ['👍🏽', 2], // the skin tone is a code point of its own
    ['a\nb', 3],
  ])('counts "%s" as %d', (text, count) => {
    expect(countCodePoints(text)).toBe(count)
  })
})
