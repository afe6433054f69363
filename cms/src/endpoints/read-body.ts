import { ValidationError, type PayloadRequest } from 'payload'
import type { z } from 'zod'

/**
 * The request's JSON body, as the schema reads it.
 *
 * @throws {ValidationError} with the fields' paths when it is something else.
 */
export async function readBody<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> {
  const result = schema.safeParse(await parseJson(req))
  if (result.success) return result.data
  const errors = result.error.issues.map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }))
  throw new ValidationError({ errors }, req.t)
}

async function parseJson(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    // no JSON is no body; the schema says what is missing
    return undefined
  }
}
