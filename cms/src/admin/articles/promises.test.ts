import { expect, it } from 'vitest'

import type { Prediction } from '../../payload-types.ts'
import { describePromises, promisesOf } from './promises.ts'

const NOW = '2026-07-01T00:00:00Z'
const draft = (id: string, changes: Partial<Prediction> = {}): Prediction => ({
  id,
  type: 'binary',
  question: `Will ${id} happen?`,
  slug: id,
  resolutionCriteria: 'The register.',
  otherwiseResolves: 'No entry.',
  category: 'c1',
  closeAt: '2026-10-01T00:00:00.000Z',
  closeAt_tz: 'UTC',
  referenceForecast: { kind: 'uniform' },
  firstForecast: { yes: 620_000, no: 380_000 },
  aiAssist: 'none',
  createdAt: NOW,
  updatedAt: NOW,
  ...changes,
})

it('names the drafts that go on the record, and what keeps one from it', () => {
  const predictions = [draft('a'), draft('b', { category: null }), draft('c', { openAt: NOW })]
  expect(promisesOf(predictions, NOW)).toEqual({
    drafts: [
      { id: 'a', question: 'Will a happen?', problems: [] },
      { id: 'b', question: 'Will b happen?', problems: ['Choose a category.'] },
    ],
    onRecordCount: 1,
  })
})

it.each([
  [[draft('a')], 'Publishing puts one prediction on the record. It cannot be undone.'],
  [[draft('a'), draft('b')], 'Publishing puts 2 predictions on the record. It cannot be undone.'],
  [[draft('a', { openAt: NOW })], 'One prediction is on the record already. Publishing adds none.'],
  [[], 'Publishing puts no prediction on the record: none is listed.'],
])('says in a sentence what publishing does, case %#', (predictions, text) => {
  expect(describePromises(promisesOf(predictions, NOW))).toBe(text)
})
