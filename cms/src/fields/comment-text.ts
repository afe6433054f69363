import { countCodePoints } from '@veridact/shared/domain'
import type { FieldHook } from 'payload'

type Args = { normalise: (text: string) => string; maxCodePoints: number }

/** What makes a field hold a reader's own words: plain text in normal form, counted in code points (C2, C3). */
export function commentText({ normalise, maxCodePoints }: Args) {
  const normaliseValue: FieldHook = ({ value }) =>
    typeof value === 'string' ? normalise(value) : value
  return {
    required: true,
    validate: (value: unknown) => checkLength(value, maxCodePoints),
    hooks: { beforeValidate: [normaliseValue] },
  }
}

function checkLength(value: unknown, max: number): string | true {
  if (typeof value !== 'string' || value === '') return 'Must not be empty.'
  const count = countCodePoints(value)
  return count <= max || `Must have at most ${max} characters; it has ${count}.`
}
