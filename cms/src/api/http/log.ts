/** Writes what happened; `details` may hold an error. */
export type Log = (
  level: 'info' | 'error',
  message: string,
  details?: Record<string, unknown>,
) => void

/** One JSON object a line, for whatever gathers logs. */
export const log: Log = (level, message, details = {}) => {
  const line = JSON.stringify({ time: new Date().toISOString(), level, message, ...details }, plain)
  process.stdout.write(`${line}\n`)
}

/** An error has no enumerable fields, so JSON would make `{}` of it. */
function plain(_: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value
  const { name, message, stack, cause } = value
  return { name, message, stack, ...(cause !== undefined && { cause }) }
}
