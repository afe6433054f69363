import { expect, it } from 'vitest'

import { changedFields, changeOf, wordFields } from './word-fields.ts'

const BINARY = {
  type: 'binary',
  question: 'Will it rain?',
  resolutionCriteria: 'The gauge.',
  otherwiseResolves: 'A dry gauge.',
  category: { id: 'weather' },
}
const CHOICE = {
  ...BINARY,
  type: 'multiple_choice',
  category: 'weather',
  options: [
    { key: 'a', label: 'Rain', description: null },
    { key: 'b', label: 'Else', description: 'All other weather' },
  ],
}

it('offers exactly the words that may change', () => {
  expect(wordFields(BINARY).map(({ path }) => path)).toEqual([
    'question',
    'resolutionCriteria',
    'otherwiseResolves',
    'category',
  ])
  expect(wordFields(CHOICE).map(({ path, text }) => [path, text])).toContainEqual([
    'options.b.description',
    'All other weather',
  ])
  expect(wordFields(CHOICE).at(-1)).toMatchObject({ path: 'category', text: 'weather' })
})

it('takes for a change only what reads otherwise', () => {
  const edits = { question: ' Will it rain? ', resolutionCriteria: 'The new gauge.' }
  expect(changedFields(wordFields(BINARY), edits)).toMatchObject([
    { path: 'resolutionCriteria', text: 'The gauge.', after: 'The new gauge.' },
  ])
  expect(changeOf(BINARY, edits)).toEqual({ resolutionCriteria: 'The new gauge.' })
})

it('leaves to a colleague what nobody typed here', () => {
  const edits = { category: 'climate' }
  const newer = { ...BINARY, question: 'Will it rain at all?' }
  expect(changeOf(newer, edits)).toEqual({ category: 'climate' })
})

it('sends all outcomes in their order when the words of one change', () => {
  expect(changeOf(CHOICE, { 'options.a.description': '1 mm or more' })).toEqual({
    options: [
      { key: 'a', label: 'Rain', description: '1 mm or more' },
      { key: 'b', label: 'Else', description: 'All other weather' },
    ],
  })
  expect(changeOf(CHOICE, { 'options.b.description': ' ' })).toMatchObject({
    options: [{ key: 'a' }, { key: 'b', label: 'Else', description: null }],
  })
})
