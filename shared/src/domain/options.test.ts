import { expect, it } from 'vitest'

import { BINARY_OPTIONS, optionProblems } from './options.ts'

const option = (label: string, isResidual = false) => ({ id: label, label, isResidual })
const other = option('Something else', true)

it.each([
  ['two options', [option('A'), other]],
  ['eight options', [...'ABCDEFG'.split('').map((label) => option(label)), other]],
  [
    'options that have no id yet',
    [
      { label: 'A', isResidual: false },
      { ...other, id: null },
    ],
  ],
  ['the options of a binary question', BINARY_OPTIONS],
])('accepts %s', (_, options) => {
  expect(optionProblems(options)).toEqual([])
})

it.each([
  ['one option', [other], 'options'],
  ['nine options', [...'ABCDEFGH'.split('').map((label) => option(label)), other], 'options'],
  ['no residual', [option('A'), option('B')], 'options'],
  ['two residuals', [option('A'), option('B', true), other], 'options'],
  ['a label of blanks', [{ ...option('A'), label: '  ' }, other], 'options.0.label'],
  ['a label in other capitals', [option('Yes'), { ...other, label: ' yes ' }], 'options.1.label'],
  ['an id twice', [option('A'), { ...option('B'), id: 'A' }, other], 'options.1.id'],
])('refuses %s and names the place (P6)', (_, options, path) => {
  expect(optionProblems(options).map((problem) => problem.path)).toEqual([path])
})

it('tells everything that is wrong at once', () => {
  expect(optionProblems([]).map(({ message }) => message)).toEqual([
    'There are 0 options; accepted are 2 to 8.',
    '0 options are marked as the residual; exactly one must be.',
  ])
})
