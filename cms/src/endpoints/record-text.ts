import { z } from 'zod'

/** Words for the ledger: without blanks around them, nor the one character that PostgreSQL has no place for. */
export function recordText(lengthMax: number) {
  return z
    .string()
    .trim()
    .max(lengthMax, `That is too long; accepted are ${lengthMax} characters.`)
    .refine((text) => !text.includes('\0'), 'Leave out the null character.')
}
