import type { FieldProblem } from './field-problem.ts'
import type { ForecastNumbers } from './forecast.ts'
import { forecastProblems } from './forecast.ts'
import type { Instant } from './instant.ts'
import { isBefore } from './instant.ts'
import type { PredictionOption } from './options.ts'
import { BINARY_OPTIONS, optionProblems } from './options.ts'

/** A prediction as an editor has it before it opens; anything may still be missing. */
export type PredictionDraft = {
  type: 'binary' | 'multiple_choice'
  question?: string | null | undefined
  resolutionCriteria?: string | null | undefined
  otherwiseResolves?: string | null | undefined
  /** The category's id. */
  category?: string | null | undefined
  closeAt?: Instant | null | undefined
  /** Of a multiple-choice question; a binary one has Yes and No. */
  options?: readonly PredictionOption[] | null | undefined
  firstForecast?: ForecastNumbers | null | undefined
  /** What it will be measured against; absent for the uniform one. */
  referenceForecast?: DraftReference | null | undefined
}

/** A reference forecast as a form has it. */
export type DraftReference = {
  kind: 'uniform' | 'baseRate'
  referenceClass?: string | null | undefined
  k?: number | null | undefined
  n?: number | null | undefined
}

/**
 * What a draft still lacks before it may open: a question, its criteria and a stated path to No (P2), a
 * category, a close to come (P1), its options (P6), numbers for them (P5), and what a base rate is made
 * from (P4). Empty when it may open.
 *
 * @throws {RangeError} when `now` or a given close is no instant.
 */
export function readinessProblems(draft: PredictionDraft, now: Instant): FieldProblem[] {
  return [
    ...questionProblems(draft.question ?? ''),
    ...missing('resolutionCriteria', draft.resolutionCriteria, 'Say how it is decided.'),
    ...missing('otherwiseResolves', draft.otherwiseResolves, 'Say how it comes out otherwise.'),
    ...missing('category', draft.category, 'Choose a category.'),
    ...closeProblems(draft.closeAt, now),
    ...(draft.type === 'multiple_choice' ? optionProblems(draft.options ?? []) : []),
    ...firstForecastProblems(draft),
    ...referenceProblems(draft),
  ]
}

function questionProblems(question: string): FieldProblem[] {
  if (question.trim() === '') return [{ path: 'question', message: 'Ask a question.' }]
  if (question.trim().endsWith('?')) return []
  return [{ path: 'question', message: 'A question ends in a question mark.' }]
}

function missing(
  path: keyof PredictionDraft,
  text: string | null | undefined,
  message: string,
): FieldProblem[] {
  return text?.trim() ? [] : [{ path, message }]
}

function closeProblems(closeAt: Instant | null | undefined, now: Instant): FieldProblem[] {
  if (!closeAt) return [{ path: 'closeAt', message: 'Say when the question closes.' }]
  if (isBefore(now, closeAt)) return []
  return [{ path: 'closeAt', message: 'The close has passed; choose a later one.' }]
}

function firstForecastProblems({ type, options, firstForecast }: PredictionDraft): FieldProblem[] {
  if (!firstForecast) return [{ path: 'firstForecast', message: 'Give each option a number.' }]
  const problems = forecastProblems({
    forecast: firstForecast,
    options: type === 'binary' ? BINARY_OPTIONS : (options ?? []),
  })
  return problems.map(({ path, message }) => ({
    path: path === '' ? 'firstForecast' : `firstForecast.${path}`,
    message,
  }))
}

function referenceProblems({ type, referenceForecast }: PredictionDraft): FieldProblem[] {
  if (referenceForecast?.kind !== 'baseRate') return []
  const { referenceClass, k, n } = referenceForecast
  return [
    ...(type === 'binary'
      ? []
      : [problemOfReference('kind', 'A base rate is for Yes or No; choose all outcomes alike.')]),
    ...(referenceClass?.trim()
      ? []
      : [problemOfReference('referenceClass', 'Say of which cases.')]),
    ...(isBaseRate({ k, n })
      ? []
      : [problemOfReference('k', 'Give whole numbers: k of n cases, k at most n.')]),
  ]
}

function problemOfReference(field: keyof DraftReference, message: string): FieldProblem {
  return { path: `referenceForecast.${field}`, message }
}

function isBaseRate({ k, n }: Pick<DraftReference, 'k' | 'n'>): boolean {
  return Number.isInteger(k) && Number.isInteger(n) && Number(k) >= 0 && Number(n) >= Number(k)
}
