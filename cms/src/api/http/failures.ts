import { ApiProblem } from './problem.ts'

const RETRY_AFTER_SECONDS = 5

/** What a reader is told of an error that nobody foresaw: nothing that would show how we work. */
export function toFailure(error: unknown): ApiProblem {
  return isDatabaseAway(error) ? databaseAway() : internalFault()
}

function databaseAway(): ApiProblem {
  return new ApiProblem({
    status: 503,
    detail: `The database cannot be reached. Try again in ${RETRY_AFTER_SECONDS} seconds.`,
    headers: { 'retry-after': String(RETRY_AFTER_SECONDS) },
  })
}

function internalFault(): ApiProblem {
  return new ApiProblem({
    status: 500,
    detail: 'Something went wrong here. It was written down; trying again may help.',
  })
}

/**
 * Codes of Node and PostgreSQL by which a database is away, starting, stopping or full; see
 * "PostgreSQL Error Codes", classes 08, 53 and 57P.
 */
const AWAY_CODE =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENOENT|08...|53300|57P0[123])$/

/** pg and its pool say these without a code. */
const AWAY_MESSAGE =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/

/** Whether an error, or what caused it, is that the database cannot be reached. */
function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return AWAY_CODE.test(code) || AWAY_MESSAGE.test(error.message) || isDatabaseAway(error.cause)
}
