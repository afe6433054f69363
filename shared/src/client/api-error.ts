import type { Problem } from '../contract/index.ts'

/** What went wrong, as far as a page can act on it. */
export type ApiErrorKind =
  | 'invalid' // what was sent is wrong; `fields` says where
  | 'signed-out'
  | 'forbidden'
  | 'not-found' // nothing public has this address
  | 'gone' // it was public and was taken down
  | 'conflict'
  | 'too-many' // worth another try after `retryAfterSeconds`
  | 'unavailable' // no answer, or none that can be used

/** One thing that was wrong with a request. */
export type FieldError = NonNullable<Problem['errors']>[number]

/** The one error with which a failed request rejects; only an abort rejects with its own reason. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly kind: ApiErrorKind
  /** The status of the answer; absent when there was none. */
  readonly status: number | undefined
  /** What is wrong where: `query.limit`, `body.name`. Empty but for `invalid`. */
  readonly fields: readonly FieldError[]
  /** How long to wait before another try, if the API said so. */
  readonly retryAfterSeconds: number | undefined

  /** @param details.cause What `fetch` threw, or the `Problem` that was answered. */
  constructor(
    message: string,
    details: {
      kind: ApiErrorKind
      status?: number
      fields?: readonly FieldError[]
      retryAfterSeconds?: number | undefined
      cause: unknown
    },
  ) {
    super(message, { cause: details.cause })
    this.kind = details.kind
    this.status = details.status
    this.fields = details.fields ?? []
    this.retryAfterSeconds = details.retryAfterSeconds
  }
}

/** The error of an answer that is no success. */
export async function toApiError(response: Response): Promise<ApiError> {
  const problem = await readProblem(response)
  return new ApiError(problem.detail ?? `The API answered ${response.status}.`, {
    kind: kindOf(response.status),
    status: response.status,
    fields: problem.errors ?? [],
    retryAfterSeconds: readSeconds(response.headers.get('retry-after')),
    cause: problem,
  })
}

function kindOf(status: number): ApiErrorKind {
  switch (status) {
    case 401:
      return 'signed-out'
    case 403:
      return 'forbidden'
    case 404:
      return 'not-found'
    case 409:
      return 'conflict'
    case 410:
      return 'gone'
    case 429:
      return 'too-many'
    default:
      return status >= 400 && status < 500 ? 'invalid' : 'unavailable'
  }
}

/** A proxy between may answer with a page of its own; then there is no problem to read. */
async function readProblem(response: Response): Promise<Partial<Problem>> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json')
  if (!isProblem) return { status: response.status }
  return (await response.json()) as Problem // what the contract says of this media type
}

function readSeconds(header: string | null): number | undefined {
  return header !== null && /^\d+$/.test(header) ? Number(header) : undefined
}
