import { BINARY_OPTIONS, readinessProblems } from '@veridact/shared/domain'
import { expect, it } from 'vitest'

import { draftOfForm, optionsOfForm } from './draft-of-form.ts'

const NOW = '2026-07-01T00:00:00Z'
const READY = {
  type: 'binary',
  question: 'Will it rain?',
  resolutionCriteria: 'The gauge.',
  otherwiseResolves: 'A dry gauge.',
  category: 'c1',
  closeAt: '2026-10-01T00:00:00.000Z',
  firstForecast: { yes: 620_000, no: 380_000 },
}

it('finds a whole draft ready, whichever way the form holds its category', () => {
  expect(readinessProblems(draftOfForm(READY), NOW)).toEqual([])
  expect(readinessProblems(draftOfForm({ ...READY, category: { id: 'c1' } }), NOW)).toEqual([])
})

it.each([{}, null, undefined])('asks once for numbers that are %j', (firstForecast) => {
  const problems = readinessProblems(draftOfForm({ ...READY, firstForecast }), NOW)
  expect(problems.map(({ path }) => path)).toEqual(['firstForecast'])
})

it('asks for what a base rate is made from', () => {
  const missing = (referenceForecast: object) =>
    readinessProblems(draftOfForm({ ...READY, referenceForecast }), NOW).map(({ path }) => path)
  expect(missing({ kind: 'baseRate', k: 7 })).toEqual([
    'referenceForecast.referenceClass',
    'referenceForecast.k',
  ])
  expect(missing({ kind: 'baseRate', referenceClass: 'Votes', k: 7, n: 17 })).toEqual([])
})

it('offers Yes and No, or the outcomes that have their key', () => {
  const options = [
    { key: 'a1', label: 'Short', isResidual: false },
    { key: 'b2', label: '', isResidual: true },
    { label: 'Just added' },
  ]
  expect(optionsOfForm({ type: 'binary', options })).toEqual(BINARY_OPTIONS)
  expect(optionsOfForm({ type: 'multiple_choice', options })).toEqual([
    { id: 'a1', label: 'Short', isResidual: false },
    { id: 'b2', label: 'Outcome 2', isResidual: true },
  ])
  expect(optionsOfForm({ type: 'multiple_choice' })).toEqual([])
})
