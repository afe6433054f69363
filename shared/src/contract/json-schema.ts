import { z } from 'zod'

/** A piece of an OpenAPI document: JSON and nothing else. */
export type Json = { [key: string]: unknown }

/**
 * A schema as JSON Schema 2020-12, with references to other named schemas as OpenAPI spells them; the
 * named schemas themselves are in `$defs`.
 *
 * Left out is what would bind a third party for no reason: that an answer never gets another field, a
 * format spelled out once more as a pattern, and the largest integer of JavaScript.
 */
export function toJsonSchema({ schema, io }: { schema: z.ZodType; io: 'input' | 'output' }) {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      const isClosed = jsonSchema.additionalProperties === false
      if (io === 'output' && isClosed) delete jsonSchema.additionalProperties
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    },
  })
  const text = JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/')
  // the same shape: only the texts of references changed
  return JSON.parse(text) as typeof json
}
