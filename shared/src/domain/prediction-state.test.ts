import { expect, it } from 'vitest'

import { predictionState } from './prediction-state.ts'

const openAt = '2026-06-01T09:00:00Z'
const closeAt = '2026-10-01T00:00:00Z'
const facts = { now: '2026-07-01T00:00:00Z', openAt, closeAt }

it.each([
  ['draft', 'without an opening', { openAt: null }],
  ['draft', 'without an opening or a close', { openAt: undefined, closeAt: undefined }],
  ['draft', 'before its opening', { now: '2026-06-01T08:59:59.999999Z' }],
  ['open', 'at its opening', { now: openAt }],
  ['open', 'a microsecond before its close', { now: '2026-09-30T23:59:59.999999Z' }],
  ['awaiting', 'at its close', { now: closeAt }],
  ['awaiting', 'at its close in milliseconds', { now: '2026-10-01T00:00:00.000Z' }],
  ['resolved', 'once an outcome is entered', { resolution: { type: 'resolution' } }],
  ['resolved', 'after its close too', { now: closeAt, resolution: { type: 'resolution' } }],
  ['annulled', 'once it is annulled', { resolution: { type: 'annul' } }],
  ['ambiguous', 'once it is called so', { resolution: { type: 'ambiguous' } }],
  ['open', 'by its source, before its close', { imported: { status: 'open' } }],
  ['awaiting', 'by its source, after its close', { now: closeAt, imported: { status: 'open' } }],
  ['resolved', 'by its source', { imported: { status: 'resolved' } }],
  ['annulled', 'void by its source', { imported: { status: 'void' } }],
  [
    'draft',
    'void by its source, before its opening',
    { openAt: null, imported: { status: 'void' } },
  ],
] as const)('is %s: %s', (state, _, change) => {
  expect(predictionState({ ...facts, ...change })).toBe(state)
})

it('refuses a prediction on the record that never closes', () => {
  expect(() => predictionState({ ...facts, closeAt: null })).toThrow(RangeError)
})
