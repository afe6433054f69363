import { expect, it } from 'vitest'

import { shownOf, shownWhere } from './shown-comments.ts'

it.each([
  [undefined, 'pending'],
  [{}, 'pending'],
  [{ show: 'spam' }, 'spam'],
  [{ show: 'all' }, 'all'],
  [{ show: 'toString' }, 'pending'],
  [{ show: ['spam'] }, 'pending'],
])('reads %j as %s', (query, shown) => {
  expect(shownOf(query)).toBe(shown)
})

it('asks for the status, or for all', () => {
  expect(shownWhere('pending')).toEqual({ status: { equals: 'pending' } })
  expect(shownWhere('all')).toBeUndefined()
})
