import type { FieldProblem } from './field-problem.ts'

/** One possible outcome of a prediction. */
export type PredictionOption = {
  /** Given once and never changed; `yes` and `no` of a binary question. */
  id: string
  label: string
  /** Whether it stands for what no other option covers ("Something else"). */
  isResidual: boolean
}

/** The two options of every binary question, Yes first. */
export const BINARY_OPTIONS = [
  { id: 'yes', label: 'Yes', isResidual: false },
  { id: 'no', label: 'No', isResidual: true },
] as const satisfies readonly PredictionOption[]

/** How many options a multiple-choice question has (P6). */
export const OPTIONS_MIN = 2
export const OPTIONS_MAX = 8

/**
 * What is wrong with the options of a multiple-choice question (P6): 2 to 8 of them, exactly one
 * residual, each with a label and an id of its own. Labels that differ only in case or in blanks around
 * them are the same. An option that has no id yet is not asked for one.
 */
export function optionProblems(
  options: readonly (Omit<PredictionOption, 'id'> & { id?: string | null })[],
): FieldProblem[] {
  return [
    ...countProblems(options.length),
    ...residualProblems(options.filter(({ isResidual }) => isResidual).length),
    ...options.flatMap(({ label }, index) =>
      label.trim() === ''
        ? [{ path: `options.${index}.label`, message: 'An option needs a label.' }]
        : [],
    ),
    ...repeatProblems(
      'label',
      options.map(({ label }) => label.trim().toLowerCase()),
    ),
    ...repeatProblems(
      'id',
      options.map(({ id }) => id ?? ''),
    ),
  ]
}

function countProblems(count: number): FieldProblem[] {
  if (count >= OPTIONS_MIN && count <= OPTIONS_MAX) return []
  return [{ path: 'options', message: `There are ${count} options; accepted are 2 to 8.` }]
}

function residualProblems(count: number): FieldProblem[] {
  if (count === 1) return []
  const message = `${count} options are marked as the residual; exactly one must be.`
  return [{ path: 'options', message }]
}

function repeatProblems(field: 'label' | 'id', values: readonly string[]): FieldProblem[] {
  return values.flatMap((value, index) =>
    value !== '' && values.indexOf(value) < index
      ? [{ path: `options.${index}.${field}`, message: `This ${field} is used by another option.` }]
      : [],
  )
}
