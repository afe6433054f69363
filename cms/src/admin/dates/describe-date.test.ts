import { expect, it } from 'vitest'

import { describeDate } from './describe-date.ts'

it.each([
  ['2026-04', 'April 2026'],
  ['2026-06~', 'about June 2026'],
  ['2026-06/2026-08', 'June to August 2026'],
  [' 2026-06-10 ', 'June 10, 2026'],
])('says that %j will read %j', (typed, text) => {
  expect(describeDate(typed)).toEqual({ kind: 'reads', text })
})

it.each(['June 2026', '2026-02-30', '2026-13'])('says what is accepted instead of %j', (typed) => {
  const { kind, text } = describeDate(typed)
  expect(kind).toBe('refused')
  expect(text).toContain(`"${typed}"`)
  expect(text).toContain('Accepted are')
})

it('says what is accepted before anything is typed', () => {
  expect(describeDate(' ')).toEqual({ kind: 'empty', text: expect.stringContaining('2026-06') })
})
