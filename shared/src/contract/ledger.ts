import { z } from 'zod'

import { CANONICAL_INSTANT, ENTRY_TYPES } from '../domain/index.ts'
import { datasetNameSchema, wholeNumberSchema } from './values.ts'

/** A SHA-256 in hexadecimal. */
export const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)
const recordedAtSchema = z.string().regex(CANONICAL_INSTANT).describe('UTC, in microseconds')

const keyIdSchema = z
  .string()
  .describe('The first 16 hex digits of SHA-256 of the public key’s base64url text')

/** One entry of the ledger with all its hashed fields. */
export const entrySchema = z
  .object({
    v: z.literal(1),
    seq: z.int().min(1),
    type: z.enum(ENTRY_TYPES),
    predictionId: z.string().nullable(),
    payload: z
      .record(z.string(), z.unknown())
      .describe('Whole numbers and texts only; `payloadHash` is the SHA-256 of its RFC 8785 text'),
    payloadHash: hashSchema,
    prevHash: hashSchema.describe('64 zeros for the first entry'),
    hash: hashSchema.describe(
      'SHA-256 of JCS({v, seq, type, predictionId, payloadHash, recordedAt, prevHash})',
    ),
    recordedAt: recordedAtSchema,
    texts: z
      .record(z.string(), z.object({ salt: z.string(), text: z.string() }).nullable())
      .describe(
        'Free texts by name; the payload has SHA-256 of the salt’s own text and the text after it as `<name>Hash`; `null` once erased',
      ),
  })
  .meta({ id: 'Entry' })

/** A page of the ledger, oldest first. */
export const entriesQuerySchema = z.strictObject({
  after: wholeNumberSchema({ min: 0, max: Number.MAX_SAFE_INTEGER })
    .prefault(0)
    .describe('The `seq` of the last entry known'),
  limit: wholeNumberSchema({ min: 1, max: 1_000 }).prefault(100),
})

/** A signed statement of how far the ledger had come. */
export const checkpointSchema = z
  .object({
    day: z.iso.date(),
    height: z.int().min(0).describe('The `seq` of the newest entry'),
    head: hashSchema,
    at: recordedAtSchema,
    keyId: keyIdSchema,
    signature: z.string().describe('Ed25519 over JCS({at, day, head, height, keyId}), base64url'),
  })
  .meta({ id: 'Checkpoint' })

/** Every checkpoint, the days on which none was made, and the keys that sign them. */
export const checkpointsSchema = z
  .object({
    entries: z.int().min(0).describe('How many entries the ledger has now'),
    head: hashSchema,
    checkpoints: z.array(checkpointSchema).describe('Oldest first'),
    missed: z.array(z.iso.date()).describe('Days between checkpoints on which nothing ran'),
    keys: z
      .array(
        z.object({
          keyId: keyIdSchema,
          publicKey: z.string().describe('Ed25519, 32 bytes, base64url'),
        }),
      )
      .describe('In the order of the entries that introduce them'),
  })
  .meta({ id: 'Checkpoints' })

/** The imported sets, each with its newest entry of the ledger. */
export const datasetSchema = z
  .object({
    name: datasetNameSchema,
    predictions: z.int(),
    entry: z
      .object({ seq: z.int(), hash: hashSchema.describe('SHA-256 of the export’s bytes') })
      .nullable(),
  })
  .meta({ id: 'Dataset' })

/** All imported sets, by name. */
export const datasetsSchema = z.object({ items: z.array(datasetSchema) })

/** An imported record as its dataset's export has it, RFC 8785 text: probabilities of Yes in ppm. */
export const datasetRecordSchema = z
  .object({
    id: z.string(),
    question: z.string(),
    background: z.string(),
    resolutionCriteria: z.string(),
    category: z.string(),
    source: z.string(),
    sourceUrl: z.string(),
    licence: z.string(),
    openAt: recordedAtSchema,
    closeAt: recordedAtSchema,
    resolvedAt: z.union([recordedAtSchema, z.literal('')]),
    status: z.enum(['open', 'resolved', 'void']),
    outcome: z.enum(['yes', 'no', '']),
    forecasts: z.array(z.object({ at: recordedAtSchema, ppm: z.int().min(0).max(1_000_000) })),
  })
  .meta({ id: 'DatasetRecord' })

/** A run of the ledger. */
export const entriesSchema = z.object({
  items: z.array(entrySchema),
  next: z.int().nullable().describe('The `after` of the next run; `null` at the head'),
})
