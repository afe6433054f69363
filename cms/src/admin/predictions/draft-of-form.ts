import { BINARY_OPTIONS, readinessProblems } from '@veridact/shared/domain'
import type { PredictionDraft, PredictionOption } from '@veridact/shared/domain'
import type { Data } from 'payload'

/** The draft in the form, as the domain judges it; what is typed counts before it is saved. */
export function draftOfForm(data: Data): PredictionDraft {
  return {
    type: data.type === 'multiple_choice' ? 'multiple_choice' : 'binary',
    question: data.question,
    resolutionCriteria: data.resolutionCriteria,
    otherwiseResolves: data.otherwiseResolves,
    category: data.category?.id ?? data.category,
    closeAt: data.closeAt ? new Date(data.closeAt).toISOString() : undefined,
    options: optionsOfForm(data),
    // nothing given yet is one thing missing, not one for each option
    firstForecast: Object.keys(data.firstForecast ?? {}).length > 0 ? data.firstForecast : null,
    referenceForecast: data.referenceForecast,
  }
}

/** What the draft in the form lacks at this moment, in sentences; the server asks again. */
export function missingNow(data: Data): string[] {
  const problems = readinessProblems(draftOfForm(data), new Date().toISOString())
  return [...new Set(problems.map(({ message }) => message))]
}

/** The options that a number is asked for: Yes and No, or the outcomes that have got their key. */
export function optionsOfForm(data: Data): readonly PredictionOption[] {
  if (data.type !== 'multiple_choice') return BINARY_OPTIONS
  const rows: Data[] = Array.isArray(data.options) ? data.options : []
  return rows.flatMap(({ key, label, isResidual }, index) =>
    key
      ? [{ id: key, label: label || `Outcome ${index + 1}`, isResidual: Boolean(isResidual) }]
      : [],
  )
}
