import { expect, it } from 'vitest'

import { ArgumentsError, parseImportArguments } from './arguments.ts'

it.each([
  ['articles a.ndjson', { kind: 'articles', file: 'a.ndjson', category: 'tech', isStrict: false }],
  [
    'articles a --category sports --strict',
    { kind: 'articles', file: 'a', category: 'sports', isStrict: true },
  ],
  ['authors a', { kind: 'authors', file: 'a', isStrict: false }],
  [
    'predictions --dataset A_1-b a',
    { kind: 'predictions', file: 'a', dataset: 'A_1-b', isStrict: false },
  ],
])('understands %s', (command, expected) => {
  expect(parseImportArguments(command.split(' '))).toEqual(expected)
})

it.each([
  ['', 'a file'],
  ['articles', 'a file'],
  ['comments a', '"comments"'],
  ['articles a b', '"b"'],
  ['articles a --dataset x', '--dataset'],
  ['predictions a', '--dataset is missing'],
  ['predictions a --dataset a.b', '"a.b"'],
  ['predictions a --dataset x --category tech', '--category'],
  ['articles a --category ../x', '"../x"'],
  ['articles a --quick', '--quick'],
])('refuses "%s" and names what is wrong', (command, named) => {
  const parse = () => parseImportArguments(command.split(' ').filter(Boolean))
  expect(parse).toThrow(ArgumentsError)
  expect(parse).toThrow(named)
})
