import { ApiError, type ApiErrorKind } from '@veridact/shared/client'
import { expect, it } from 'vitest'

import { ERROR_STATUS, toPageError } from './page-error.ts'

const apiError = (kind: ApiErrorKind) => new ApiError('It did not work.', { kind, cause: null })

it.each([
  ['not-found', 404],
  ['invalid', 404],
  ['gone', 410],
  ['signed-out', 401],
  ['too-many', 503],
  ['unavailable', 503],
] as const)('an API error "%s" is a page of status %d', (kind, status) => {
  expect(ERROR_STATUS[toPageError(apiError(kind)).kind]).toBe(status)
})

it('a fault of our own is told without its details', () => {
  expect(toPageError(new TypeError('x is not a function'))).toEqual({ kind: 'broken' })
})

it('arrives in the browser as it was on the server', () => {
  const sent: unknown = JSON.parse(JSON.stringify(toPageError(apiError('gone'))))
  expect(toPageError(sent)).toEqual({ kind: 'gone' })
})
