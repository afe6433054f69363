import { createHash } from 'node:crypto'

import { isInstant } from '@veridact/shared/domain'
import { z } from 'zod'

import { invalid } from '../http/problem.ts'

/** A place in the order of a list: the sort value and the id of the last item that was given. */
export type Position = { value: string | number; id: string }

const instant = z.iso.datetime().refine(isInstant)

/** What a sort value may be. A cursor comes from outside, so it is checked like everything else. */
export const SORT_VALUES = {
  instant,
  // PostgreSQL has no text with U+0000 in it
  text: z
    .string()
    .max(300)
    .refine((text) => !text.includes('\u0000')),
  number: z.number(),
  moveOrInstant: z.union([z.int(), instant]),
} as const

/**
 * The cursor of a position.
 *
 * @param list What the position is in: the name of the list, its filters and its order. A cursor of
 *   another list would silently give a wrong page.
 */
export function writeCursor(list: readonly unknown[], { value, id }: Position) {
  return Buffer.from(JSON.stringify([fingerprint(list), value, id])).toString('base64url')
}

type Reading = {
  cursor: string | undefined
  list: readonly unknown[]
  kind: keyof typeof SORT_VALUES
}

/**
 * The position of a cursor.
 *
 * @throws {ApiProblem} 400 when it was not made by `writeCursor` for this very list.
 */
export function readCursor({ cursor, list, kind }: Reading): Position | undefined {
  if (cursor === undefined) return undefined
  const schema = z.tuple([z.literal(fingerprint(list)), SORT_VALUES[kind], z.uuid()])
  const result = schema.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()))
  if (!result.success) {
    const message = 'must be the `next` of an answer to the same parameters'
    throw invalid(400, [{ path: 'query.cursor', message }])
  }
  const [, value, id] = result.data
  return { value, id }
}

function fingerprint(list: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // as wrong as any other text that is no cursor
    return undefined
  }
}
