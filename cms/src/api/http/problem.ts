import { STATUS_CODES } from 'node:http'

import type { Problem } from '@veridact/shared/contract'

export type FieldErrors = NonNullable<Problem['errors']>

type Details = {
  status: number
  detail: string
  errors?: FieldErrors
  headers?: Record<string, string>
}

/** An answer that is no success, thrown by whoever finds that out. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  readonly errors: FieldErrors | undefined
  readonly headers: Record<string, string>

  constructor({ status, detail, errors, headers = {} }: Details) {
    super(detail)
    this.status = status
    this.errors = errors
    this.headers = headers
  }
}

/** Nothing public has this address; the same words whatever the reason, which is nobody's business. */
export function notFound(): ApiProblem {
  return new ApiProblem({ status: 404, detail: 'Nothing public has this address.' })
}

/** What was sent is wrong; the sentence says of each thing what is accepted. */
export function invalid(status: 400 | 422, errors: FieldErrors): ApiProblem {
  const sentences = errors.map(({ path, message }) => `${path} ${message}.`)
  return new ApiProblem({ status, detail: sentences.join(' '), errors })
}

/** The body of an answer in RFC 9457's shape. */
export function toProblem({ status, message, errors }: ApiProblem): Problem {
  const title = STATUS_CODES[status] ?? 'Error'
  return { type: 'about:blank', title, status, detail: message, ...(errors && { errors }) }
}
