import { expect, it } from 'vitest'

import { shownState } from './shown-state.ts'

const NOW = '2026-07-01T00:00:00Z'
const OPEN = { openAt: '2026-06-01T00:00:00Z', closeAt: '2026-10-01T00:00:00Z' }
const imported = (status: string, outcome?: string) => ({
  ...OPEN,
  imported: { dataset: 'sample', status, outcome },
})
const ended = (type: string, outcome?: string) => ({ ...OPEN, ending: { type, outcome } })

it.each([
  ['a draft', {}, 'draft'],
  ['one on the record before its close', OPEN, 'open'],
  ['one past its close', { ...OPEN, closeAt: NOW }, 'awaiting'],
  [
    'one of the newsroom’s own, whose import fields are empty',
    { ...OPEN, imported: { status: null }, ending: { type: null } },
    'open',
  ],
  ['an imported one by what happened', imported('resolved', 'no'), 'no'],
  ['an imported one by what happened', imported('resolved', 'yes'), 'yes'],
  ['one of our own by what happened', ended('resolution', 'no'), 'no'],
  ['one of several outcomes as happened', ended('resolution', 'a1b2'), 'happened'],
  ['one that was annulled', ended('annul'), 'annulled'],
  ['one that reality left unclear', ended('ambiguous'), 'ambiguous'],
  ['an imported one that was void', imported('void'), 'annulled'],
])('shows %s', (_, data, state) => {
  expect(shownState(data, NOW)).toBe(state)
})
