import type { z } from 'zod'

/**
 * What is wrong with a value, as the end of a sentence that its name begins: "must be a UUID".
 *
 * @returns `undefined` for what a schema has words of its own for.
 */
export function sayIssue(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'must be given' : `must be ${nameOf(issue.expected)}`
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}`
    case 'invalid_format':
      return `must be ${nameOf(issue.format)}`
    // numbers have words of their own, so these are texts
    case 'too_small':
      return `must be at least ${issue.minimum} characters long`
    case 'too_big':
      return `must be at most ${issue.maximum} characters long`
    default:
      return undefined
  }
}

/** Kinds and formats as people call them. */
const NAMES: Readonly<Record<string, string>> = {
  datetime: 'an instant such as 2026-10-01T00:00:00Z',
  object: 'an object',
  string: 'text',
  uuid: 'a UUID',
}

function nameOf(kind: string): string {
  return NAMES[kind] ?? `a valid ${kind}`
}
