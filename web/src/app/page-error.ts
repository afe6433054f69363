import { ApiError, type ApiErrorKind } from '@veridact/shared/client'
import { isRouteErrorResponse } from 'react-router'

/** Why a page cannot be shown, as far as its reader can act on it. Plain data: it travels to the browser. */
export type PageError = { kind: 'not-found' | 'gone' | 'expired' | 'unavailable' | 'broken' }

/** The status a page of this error is sent with. */
export const ERROR_STATUS = {
  'not-found': 404,
  gone: 410,
  expired: 401,
  unavailable: 503,
  broken: 500,
} as const satisfies Record<PageError['kind'], number>

const API_KINDS = {
  // a page asks by nothing but its address: if that cannot be, there is no such page
  invalid: 'not-found',
  'not-found': 'not-found',
  gone: 'gone',
  'signed-out': 'expired',
  forbidden: 'expired',
  conflict: 'broken',
  'too-many': 'unavailable',
  unavailable: 'unavailable',
} as const satisfies Record<ApiErrorKind, PageError['kind']>

/** Makes a page's error of whatever a loader, an action or a component threw. */
export function toPageError(error: unknown): PageError {
  if (error instanceof ApiError) return { kind: API_KINDS[error.kind] }
  if (isRouteErrorResponse(error)) return { kind: error.status < 500 ? 'not-found' : 'broken' }
  if (isPageError(error)) return error
  return { kind: 'broken' }
}

function isPageError(error: unknown): error is PageError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'kind' in error &&
    typeof error.kind === 'string' &&
    error.kind in ERROR_STATUS
  )
}
