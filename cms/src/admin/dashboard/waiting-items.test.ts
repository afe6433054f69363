import { expect, it } from 'vitest'

import { waitingItems } from './waiting-items.ts'

const waiting = { comments: 3, draftArticles: 1, draftPredictions: 0, scheduled: 2, overdue: 0 }
const texts = (canWrite: boolean, canModerate: boolean) =>
  waitingItems({ waiting, canWrite, canModerate }).map(({ text }) => text)

it('counts in words and leaves out what there is none of', () => {
  expect(texts(true, true)).toEqual([
    '3 comments wait for a moderator',
    'One draft article',
    '2 publications are scheduled',
  ])
})

it.each([
  ['a moderator', false, true, ['3 comments wait for a moderator']],
  ['an author', true, false, ['One draft article', '2 publications are scheduled']],
  ['a resolver', false, false, []],
] as const)('shows %s only what they may do', (_, canWrite, canModerate, expected) => {
  expect(texts(canWrite, canModerate)).toEqual(expected)
})
