import { expect, it } from 'vitest'

import { waitingItems } from './waiting-items.ts'

const waiting = {
  comments: 3,
  draftArticles: 1,
  draftPredictions: 0,
  awaiting: 2,
  proposed: 1,
  scheduled: 2,
  failed: [{ id: 'a1', title: 'The dam' }],
  overdue: 0,
}
const texts = (canWrite: boolean, canModerate: boolean, canResolve: boolean) =>
  waitingItems({ waiting, canWrite, canModerate, canResolve }).map(({ text }) => text)

it('counts in words and leaves out what there is none of', () => {
  expect(texts(true, true, true)).toEqual([
    '“The dam” could not be published when it was due',
    '3 comments wait for a moderator',
    '2 predictions await an outcome',
    'One outcome is to be confirmed',
    'One draft article',
    '2 publications are scheduled',
  ])
})

it.each([
  ['a moderator', false, true, false, ['3 comments wait for a moderator']],
  [
    'an author',
    true,
    false,
    false,
    [
      '“The dam” could not be published when it was due',
      'One draft article',
      '2 publications are scheduled',
    ],
  ],
  [
    'a resolver',
    false,
    false,
    true,
    ['2 predictions await an outcome', 'One outcome is to be confirmed'],
  ],
] as const)('shows %s only what they may do', (_, canWrite, canModerate, canResolve, expected) => {
  expect(texts(canWrite, canModerate, canResolve)).toEqual(expected)
})
