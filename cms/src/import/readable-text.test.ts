import { expect, it } from 'vitest'

import { readableText } from './readable-text.ts'

it.each([
  ['a\u0000b\u0007c', 'abc'],
  ['don\u0092t \u0096 \u0093no\u0094', 'don’t – “no”'],
  ['a\u0081b', 'ab'],
  ['half \ud83d', 'half \ufffd'],
  ['tab\tline\r\nline 🎉 é', 'tab\tline\r\nline 🎉 é'],
])('%j reads %j', (text, readable) => {
  expect(readableText(text)).toBe(readable)
})
