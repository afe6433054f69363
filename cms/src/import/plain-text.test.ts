import { expect, it } from 'vitest'

import { plainText } from './plain-text.ts'

it.each([
  ['<p>One &amp; two.</p><p>Three</p>', 'One & two.\n\nThree'],
  ['a<br>b', 'a\nb'],
  ['<div><br></div><div>As part of it</div>', 'As part of it'],
  ['(<a href="https://example.org/x" target="_blank">CFR</a>)', '(CFR (https://example.org/x))'],
  ['<a href="https://example.org/">https://example.org/</a>', 'https://example.org/'],
  ['<a href="javascript:alert(1)">x</a>', 'x'],
  ['<ul><li>a</li><li>b</li></ul>', '• a\n\n• b'],
  ['more than 10<sup>6</sup>&nbsp;people', 'more than 10^6 people'],
  ['<script>alert(1)</script>safe', 'safe'],
  ['<iframe src="https://v.example/" allowfullscreen></iframe>safe', 'safe'],
  ['AT&amp;amp;T &amp;lt;b&amp;gt;', 'AT&T <b>'],
  ['x <3 &amp; y < 4 <5', 'x <3 & y < 4 <5'],
])('%j reads %j', (html, text) => {
  expect(plainText(html)).toEqual({ text, markUp: 'HTML' })
})

it.each(['p<0.05 and q>3', 'Q&A, R&D', 'if a<b then c and a <b and c> d', '  indented\n    code'])(
  'leaves %j as it is, for it is no mark-up',
  (text) => {
    expect(plainText(text)).toEqual({ text: text.trim(), markUp: undefined })
  },
)

it('knows Markdown, also within HTML', () => {
  expect(plainText('**a**')).toEqual({ text: 'a', markUp: 'Markdown' })
  expect(plainText('<p>**a** &amp; b</p>')).toEqual({ text: 'a & b', markUp: 'HTML and Markdown' })
})

it('keeps the words of elements 5,000 deep', () => {
  expect(plainText(`${'<div>'.repeat(5_000)}word`).text).toBe('word')
})
