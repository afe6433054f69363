import { expect, it } from 'vitest'

import { withoutMarkdown } from './without-markdown.ts'

it.each([
  ['It resolves **Yes**, *if* _so_.', 'It resolves Yes, if so.'],
  ['***all of it***', 'all of it'],
  ['[the index](https://example.org/a_b_c "Title")', 'the index (https://example.org/a_b_c)'],
  ['[a[n] index](https://example.org/I_(x))', 'a[n] index (https://example.org/I_(x))'],
  ['**[a](https://example.org/)**', 'a (https://example.org/)'],
  ['[https://example.org/](https://example.org/)', 'https://example.org/'],
  ['![a chart](https://example.org/a.png)', 'a chart (https://example.org/a.png)'],
  ['see <https://example.org/a>', 'see https://example.org/a'],
  ['[a]() b', 'a b'],
  ['## Head\n\n* one\n* two\n\n***\n\nafter', 'Head\n\n• one\n• two\n\nafter'],
  ['`code` and \\$5 and S\\&P and \\*', 'code and $5 and S&P and *'],
])('%j reads %j', (markdown, text) => {
  expect(withoutMarkdown(markdown)).toBe(text)
})

it.each([
  'a * b * c, 2**3, 5*3*2',
  'snake_case_name and __ for any day',
  '# of votes, #9',
  '- 5 degrees',
  'https://example.org/?_a_=*b*',
  '77%* of all',
  'f[x](y)',
  'C:\\temp\\new',
])('leaves %j', (text) => {
  expect(withoutMarkdown(text)).toBe(text)
})

it.each([
  '**a '.repeat(100_000),
  '[a'.repeat(100_000),
  '_a '.repeat(100_000),
  '\n'.repeat(300_000),
])('reads very many signs within seconds', (text) => {
  const start = performance.now()
  withoutMarkdown(text)
  expect(performance.now() - start).toBeLessThan(5_000)
})
