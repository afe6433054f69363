import type { Entry } from '@veridact/shared/ledger'
import { expect, it } from 'vitest'

import { describeEnding, toldEndings } from './told-endings.ts'

const entry = (seq: number, type: Entry['type'], payload: Entry['payload']): Entry => ({
  v: 1,
  seq,
  type,
  predictionId: 'p',
  payload,
  payloadHash: '',
  prevHash: '',
  hash: '',
  recordedAt: `2026-08-0${seq}T10:00:00.000000Z`,
  texts: {
    note: { salt: '', text: 'So it is.' },
    evidence: { salt: '', text: 'https://example.org/1\nhttps://example.org/2' },
  },
})
const people = { a: 'Ada', b: 'Ben' }

it('tells the ending that holds first, and keeps those it superseded', () => {
  const entries = [
    entry(1, 'register', {}),
    entry(2, 'resolution', { outcome: 'yes', decidedBy: 'a' }),
    entry(3, 'annul', { decidedBy: 'b', supersedes: 2 }),
  ]
  expect(toldEndings({ entries, people })).toMatchObject([
    { seq: 3, type: 'annul' },
    { seq: 2, type: 'resolution', outcome: 'yes', evidence: { length: 2 }, note: 'So it is.' },
  ])
})

it.each([
  [{ decidedBy: 'a' }, 'Decided by Ada alone; the page says so.'],
  [{ decidedBy: 'a', confirmedBy: 'b' }, 'Decided by Ada, confirmed by Ben.'],
  [
    { decidedBy: 'gone', confirmedBy: 'b' },
    'Decided by somebody without an account, confirmed by Ben.',
  ],
])('says of %j who answers for it', (payload, words) => {
  const [told] = toldEndings({ entries: [entry(2, 'annul', payload)], people })
  expect(told?.deciders).toBe(words)
})

it.each([
  [{ type: 'resolution', outcome: 'b' }, 'Resolved: Berlin, August 1, 2026, 12:00 GMT+2'],
  [{ type: 'annul' }, 'Annulled: August 1, 2026, 12:00 GMT+2'],
] as const)('describes %j in a line', (said, words) => {
  const options = [{ id: 'b', label: 'Berlin' }]
  const occurredAt = '2026-08-01T10:00:00Z'
  const context = { options, timeZone: 'Europe/Berlin' }
  expect(describeEnding({ ...said, occurredAt }, context)).toBe(words)
})

it('describes an ending without a time by its kind alone', () => {
  const said = { type: 'ambiguous', occurredAt: null } as const
  expect(describeEnding(said, { options: [], timeZone: 'UTC' })).toBe('Ambiguous')
})
