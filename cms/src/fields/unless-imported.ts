import type { Validate } from 'payload'

import type { Prediction } from '../payload-types.ts'

/** What an import brought has the form its source gave it, and is frozen: only of our own it is asked. */
export function unlessImported<Value, Field extends object>(
  validate: Validate<Value, unknown, unknown, Field>,
): Validate<Value, unknown, unknown, Field> {
  return (value, options) => {
    // Payload does not say of which collection; these are fields of predictions
    const { imported } = options.data as Partial<Prediction>
    return Boolean(imported?.dataset) || validate(value, options)
  }
}
