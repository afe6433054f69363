import { expect, it } from 'vitest'

import { firstParagraph } from './first-paragraph.ts'
import { markdownToRichText } from './markdown-to-rich-text.ts'

it.each([
  ['# Head\n\n- item\n\nThe *first* [one](https://example.org).\n\nSecond.', 'The first one.'],
  ['## Head\n\n- the item\n- another', 'the item'],
  ['<table><tr><td>cell</td></tr></table>', 'cell'],
  ['## Head', 'Head'],
  ['&nbsp;\n\n—\n\nThe first.', 'The first.'],
  ['', ''],
])('%j begins with %j', (markdown, text) => {
  expect(firstParagraph(markdownToRichText(markdown).richText)).toBe(text)
})
