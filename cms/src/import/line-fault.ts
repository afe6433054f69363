import { APIError, ValidationError } from 'payload'

/** PostgreSQL's classes of errors that come from the data: bad data, a broken rule, a limit. */
const DATA_ERRORS = /^(22|23|54)/

/**
 * What is wrong with a line whose record could not be written, as a sentence; `undefined` when the fault
 * is not the line's, as when the database is gone.
 */
export function lineFault(error: unknown): string | undefined {
  if (error instanceof ValidationError) return sentence(error.data.errors.map(describe).join('; '))
  if (error instanceof APIError && error.status < 500) return sentence(error.message)
  const cause = databaseError(error)
  return cause && DATA_ERRORS.test(cause.code) ? sentence(cause.message) : undefined
}

function describe({ path, message }: { path: string; message: string }): string {
  return `${path}: ${message.replace(/\.$/, '')}`
}

/** The query builder wraps PostgreSQL's own error. */
function databaseError(error: unknown): (Error & { code: string }) | undefined {
  if (!(error instanceof Error)) return undefined
  if ('code' in error && typeof error.code === 'string')
    return Object.assign(error, { code: error.code })
  return databaseError(error.cause)
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`
}
