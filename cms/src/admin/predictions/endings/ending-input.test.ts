import { describe, expect, it } from 'vitest'

import type { RecordedEnding } from '../../../ledger/recorded-ending.ts'
import type { EndingInput } from './ending-input.ts'
import { draftOfInput, hadHappened, inputOf, inputProblems } from './ending-input.ts'

const OPEN_AT = '2026-06-01T10:00:00.000000Z'
const context = { options: ['yes', 'no'], openAt: OPEN_AT, now: '2026-09-01T00:00:00Z' }
const whole: EndingInput = {
  type: 'resolution',
  outcome: 'yes',
  clock: '2026-08-01T12:00',
  timeZone: 'Europe/Berlin',
  evidence: ' https://example.org/count\n\nhttps://example.org/archive ',
  note: ' The official count. ',
}

describe('what the form asks for', () => {
  it('is the instant in its zone, an address a line, and nothing of blanks', () => {
    expect(draftOfInput(whole, OPEN_AT)).toEqual({
      type: 'resolution',
      outcome: 'yes',
      occurredAt: '2026-08-01T10:00:00.000Z',
      evidence: ['https://example.org/count', 'https://example.org/archive'],
      note: 'The official count.',
    })
    expect(inputProblems(whole, context)).toEqual([])
  })

  it.each(['annul', 'ambiguous'] as const)('says no outcome when it is %s', (type) => {
    const draft = draftOfInput({ ...whole, type, clock: '' }, OPEN_AT)
    expect(draft).toMatchObject({ type, occurredAt: null })
    expect(draft).not.toHaveProperty('outcome')
  })

  it('can only annul what had happened when the question opened, to the minute', () => {
    const early = { ...whole, clock: '2026-06-01T12:00' }
    expect(hadHappened(early, OPEN_AT)).toBe(true)
    expect(draftOfInput(early, OPEN_AT).type).toBe('annul')
    expect(hadHappened({ ...whole, clock: '2026-06-01T12:01' }, OPEN_AT)).toBe(false)
    expect(hadHappened({ ...whole, clock: '' }, OPEN_AT)).toBe(false)
  })
})

it.each<[string, Partial<EndingInput>, RegExp]>([
  ['no outcome', { outcome: '' }, /Choose the outcome/],
  ['no time', { clock: '' }, /Say when/],
  ['a time to come', { clock: '2026-09-02T00:00' }, /in the future/],
  ['an hour that the clocks leave out', { clock: '2026-03-29T02:30' }, /never show that time/],
  ['no evidence', { evidence: ' \n' }, /at least one web address/],
  ['evidence that is no address', { evidence: 'I saw it' }, /with http/],
  ['no note', { note: ' ' }, /how it was decided/],
])('is refused with one sentence for %s', (_, change, message) => {
  expect(inputProblems({ ...whole, ...change }, context)).toEqual([expect.stringMatching(message)])
})

it('opens empty, or with what is to be corrected', () => {
  expect(inputOf(undefined, 'UTC')).toEqual({
    type: 'resolution',
    outcome: '',
    clock: '',
    timeZone: 'UTC',
    evidence: '',
    note: '',
  })
  const ending: RecordedEnding = {
    seq: 9,
    type: 'resolution',
    outcome: 'no',
    occurredAt: '2026-08-01T10:00:00.000000Z',
    recordedAt: '2026-08-02T10:00:00.000000Z',
    note: 'So it is.',
    evidence: ['https://example.org/1', 'https://example.org/2'],
    isDecidedByOne: true,
  }
  const input = inputOf(ending, 'Europe/Berlin')
  expect(input).toMatchObject({ outcome: 'no', clock: '2026-08-01T12:00', note: 'So it is.' })
  expect(draftOfInput(input, OPEN_AT)).toMatchObject({
    occurredAt: '2026-08-01T10:00:00.000Z',
    evidence: ending.evidence,
  })
})
