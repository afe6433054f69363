import { expect, it } from 'vitest'

import { changedPart } from './changed-part.ts'

it.each([
  ['a word in the middle', 'Will the old office say so?', 'Will the new office say so?'],
  ['words at the end', 'It says so.', 'It says so in print, twice.'],
  ['all of it', 'One', 'Two words'],
  ['nothing', 'The same words', 'The same words'],
  ['a word that is repeated', 'so so', 'so so so'],
  ['something out of nothing', '', 'Said at last.'],
])('keeps both texts whole when %s changes', (_, before, after) => {
  const { start, removed, added, end } = changedPart(before, after)
  expect(start + removed + end).toBe(before)
  expect(start + added + end).toBe(after)
})

it('marks no more than the words between', () => {
  expect(changedPart('Will the old office say so?', 'Will the new office say so?')).toEqual({
    start: 'Will the ',
    removed: 'old',
    added: 'new',
    end: ' office say so?',
  })
})
