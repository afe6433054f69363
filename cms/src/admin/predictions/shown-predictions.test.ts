import { expect, it } from 'vitest'

import { shownOf, shownWhere } from './shown-predictions.ts'

it.each([
  [{ show: 'awaiting' }, 'awaiting'],
  [{ show: 'proposed' }, 'proposed'],
  [{ show: 'nonsense' }, 'all'],
  [{}, 'all'],
  [undefined, 'all'],
])('reads %j as %s', (query, shown) => {
  expect(shownOf(query)).toBe(shown)
})

it('shows all, drafts, or those that wait for a second person', () => {
  const facts = { now: '2026-07-01T00:00:00Z', proposed: ['a', 'b'] }
  expect(shownWhere('all', facts)).toBeUndefined()
  expect(shownWhere('draft', facts)).toEqual({ openAt: { exists: false } })
  expect(shownWhere('proposed', facts)).toEqual({ id: { in: ['a', 'b'] } })
})
