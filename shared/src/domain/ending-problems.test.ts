import { expect, it } from 'vitest'

import { endingProblems, type EndingDraft } from './ending-problems.ts'

const context = {
  options: ['yes', 'no'],
  openAt: '2026-06-01T00:00:00.000001Z',
  now: '2026-07-01T00:00:00Z',
}
const evidence = ['https://example.org/count']
const note = 'The official count.'
const resolution: EndingDraft = {
  type: 'resolution',
  outcome: 'no',
  occurredAt: '2026-06-30T12:00:00Z',
  evidence,
  note,
}

const pathsOf = (draft: EndingDraft) => endingProblems(draft, context).map(({ path }) => path)

it.each<[string, EndingDraft]>([
  ['a resolution', resolution],
  ['a resolution of this very moment', { ...resolution, occurredAt: context.now }],
  [
    'a resolution a microsecond after the opening',
    { ...resolution, occurredAt: '2026-06-01T00:00:00.000002Z' },
  ],
  ['an annulment', { type: 'annul', evidence, note }],
  [
    'an annulment of what had happened',
    { ...resolution, type: 'annul', occurredAt: context.openAt },
  ],
  ['an ambiguous end', { type: 'ambiguous', evidence, note }],
])('%s may be recorded', (_, draft) => {
  expect(pathsOf(draft)).toEqual([])
})

it.each<[string, string, Partial<EndingDraft>]>([
  ['outcome', 'without an outcome', { outcome: undefined }],
  ['outcome', 'with an outcome that is no option', { outcome: 'perhaps' }],
  ['occurredAt', 'without a time', { occurredAt: null }],
  ['occurredAt', 'with a day for a time', { occurredAt: '2026-06-30' }],
  ['occurredAt', 'of the future', { occurredAt: '2026-07-01T00:00:00.000001Z' }],
  ['occurredAt', 'of what had happened at the opening (P10)', { occurredAt: context.openAt }],
  ['evidence', 'without evidence', { evidence: [] }],
  ['evidence.1', 'with evidence that is no address', { evidence: [...evidence, 'the newspaper'] }],
  ['evidence.0', 'with two addresses in one', { evidence: ['https://a.org\nhttps://b.org'] }],
  ['note', 'without a note', { note: ' ' }],
])('%s: a resolution %s may not', (path, _, change) => {
  expect(pathsOf({ ...resolution, ...change })).toEqual([path])
})

it('what had happened at the opening is not ambiguous either', () => {
  const draft = { type: 'ambiguous', occurredAt: context.openAt, evidence, note } as const
  expect(pathsOf(draft)).toEqual(['occurredAt'])
})
