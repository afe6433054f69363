import type { Comment } from '@veridact/shared/client'
import { expect, it } from 'vitest'

import { toThreads } from './threads.ts'

const comment = (id: string, parent: string | null = null): Comment => ({
  id,
  parent,
  target: { type: 'article', id: 'article' },
  state: 'approved',
  name: 'Ines',
  body: 'Words.',
  createdAt: '2026-07-15T10:00:00.000Z',
  editedAt: null,
})

it('puts replies under what they answer and keeps the order of both', () => {
  const threads = toThreads([comment('a'), comment('b', 'a'), comment('c'), comment('d', 'a')])
  expect(threads.map(({ comment: { id }, replies }) => [id, replies.map((one) => one.id)])).toEqual(
    [
      ['a', ['b', 'd']],
      ['c', []],
    ],
  )
})

it('loses no reply whose comment stands on another page', () => {
  const threads = toThreads([comment('b', 'a')])
  expect(threads.map(({ comment: { id } }) => id)).toEqual(['b'])
})
