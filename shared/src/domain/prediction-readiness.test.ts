import { describe, expect, it } from 'vitest'

import { readinessProblems } from './prediction-readiness.ts'

const now = '2026-07-01T00:00:00Z'
const options = [
  { id: 'short', label: 'Shorter than a week', isResidual: false },
  { id: 'other', label: 'Something else', isResidual: true },
]
const binary = {
  type: 'binary' as const,
  question: 'Will the strike end by October?',
  resolutionCriteria: 'Yes if both sides announce an agreement before the close.',
  otherwiseResolves: 'No if they do not.',
  category: '2f6c2f1e-6f6b-4f3e-9d53-0b5b2f6a3d11',
  closeAt: '2026-10-01T00:00:00Z',
  firstForecast: { yes: 620_000, no: 380_000 },
}
const baseRate = { kind: 'baseRate' as const, referenceClass: 'Strikes', k: 3, n: 10 }
const multiple = {
  ...binary,
  type: 'multiple_choice' as const,
  options,
  firstForecast: { short: 700_000, other: 300_000 },
}

const pathsOf = (draft: Parameters<typeof readinessProblems>[0]) =>
  readinessProblems(draft, now).map(({ path }) => path)

describe('a draft may open', () => {
  it.each([
    ['binary', binary],
    ['multiple choice', multiple],
    ['measured against a base rate', { ...binary, referenceForecast: baseRate }],
    ['with blanks after the question', { ...binary, question: `${binary.question} ` }],
  ])('when nothing is missing: %s', (_, draft) => {
    expect(readinessProblems(draft, now)).toEqual([])
  })
})

describe('a draft may not open', () => {
  it.each([
    ['question', 'without a question', { question: ' ' }],
    ['question', 'with a sentence for a question', { question: 'The strike ends.' }],
    ['resolutionCriteria', 'without criteria (P2)', { resolutionCriteria: '' }],
    ['otherwiseResolves', 'without a path to No (P2)', { otherwiseResolves: '\n ' }],
    ['category', 'without a category', { category: null }],
    ['closeAt', 'without a close', { closeAt: undefined }],
    ['closeAt', 'with a close that has passed (P1)', { closeAt: '2026-06-30T23:59:59Z' }],
    ['closeAt', 'for no time at all (P1)', { closeAt: now }],
    ['firstForecast', 'without numbers (P5)', { firstForecast: null }],
    [
      'firstForecast',
      'with numbers that do not add up (P5)',
      { firstForecast: { yes: 1_000, no: 1_000 } },
    ],
    ['firstForecast.no', 'with half of the numbers (P5)', { firstForecast: { yes: 620_000 } }],
  ])('%s: %s', (path, _, change) => {
    expect(pathsOf({ ...binary, ...change })).toEqual([path])
  })

  it.each([
    ['referenceForecast.referenceClass', 'of no cases', { referenceClass: ' ' }],
    ['referenceForecast.k', 'without counts', { k: null, n: undefined }],
    ['referenceForecast.k', 'of more than all', { k: 11 }],
    ['referenceForecast.k', 'of half a case', { k: 2.5 }],
  ])('%s: with a base rate %s', (path, _, change) => {
    expect(pathsOf({ ...binary, referenceForecast: { ...baseRate, ...change } })).toEqual([path])
  })

  it('with a base rate for several outcomes', () => {
    expect(pathsOf({ ...multiple, referenceForecast: baseRate })).toEqual([
      'referenceForecast.kind',
    ])
  })

  it('with options that break P6', () => {
    expect(pathsOf({ ...multiple, options: options.slice(0, 1) })).toEqual([
      'options',
      'options',
      'firstForecast.other',
    ])
  })

  it('without options', () => {
    expect(pathsOf({ ...multiple, options: null })).toContain('options')
  })

  it('and is told everything at once', () => {
    expect(pathsOf({ type: 'binary' })).toEqual([
      'question',
      'resolutionCriteria',
      'otherwiseResolves',
      'category',
      'closeAt',
      'firstForecast',
    ])
  })
})
