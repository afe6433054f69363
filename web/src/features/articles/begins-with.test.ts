import type { RichText } from '@veridact/shared/client'
import { expect, it } from 'vitest'

import { beginsWith } from './begins-with.ts'

const text = (words: string) => ({ type: 'text' as const, text: words, marks: [] })

const body: RichText = [
  {
    type: 'paragraph',
    children: [text('It’s a '), { ...text('long'), marks: ['bold'] }, text(' day.')],
  },
  {
    type: 'list',
    ordered: false,
    start: 1,
    items: [[{ type: 'paragraph', children: [text('One')] }]],
  },
]

it.each([
  ['its first paragraph', 'It’s a long day.', true],
  ['a part of it, cut off', 'It’s a long […]', true],
  ['more than a paragraph of it', 'It’s a long day. One', true],
  ['other words', 'A day in the life', false],
  ['words from its middle', 'long day', false],
  ['no words', '…', false],
])('a text begins with %s: %s is %s', (_, summary, expected) => {
  expect(beginsWith(body, summary)).toBe(expected)
})

it('no text begins with anything', () => {
  expect(beginsWith([], 'A summary')).toBe(false)
})
