import type { Validate } from 'payload'

/** A required text has words in it; to Payload blanks are enough. */
export function notBlank<Field extends object>(
  validate: Validate<string, unknown, unknown, Field>,
): Validate<string, unknown, unknown, Field> {
  return (value, options) =>
    typeof value === 'string' && value !== '' && value.trim() === ''
      ? options.req.t('validation:required')
      : validate(value, options)
}
