import { expect, it } from 'vitest'

import type { CommentStatus } from '../../fields/comment-statuses.ts'
import { sharedNextStatuses } from './moderation.ts'

it.each<[CommentStatus[], CommentStatus[]]>([
  [[], []],
  [['pending'], ['approved', 'rejected', 'spam']],
  [
    ['pending', 'spam'],
    ['approved', 'rejected'],
  ],
  [['approved', 'approved'], ['removed']],
  [['approved', 'pending'], []],
])('offers for %j what all of them may become: %j', (statuses, next) => {
  expect(sharedNextStatuses(statuses)).toEqual(next)
})
