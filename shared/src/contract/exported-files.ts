import { z } from 'zod'

import { datasetRecordSchema, entrySchema } from './ledger.ts'
import { datasetNameSchema } from './values.ts'

/** A file of the public API: one JSON object a line, whole, streamed; kept by nobody. */
export type ExportedFile = {
  path: `/${string}.ndjson`
  summary: string
  params: z.ZodObject
  query: z.ZodObject
  /** What a line is. */
  line: z.ZodType
  errors: readonly 404[]
}

const nothing = z.strictObject({})

/** The files from which the record can be computed again. */
export const exportedFiles = {
  exportLedger: {
    path: '/ledger.ndjson',
    summary: 'The whole ledger, an entry a line, in the order of `seq`',
    params: nothing,
    query: nothing,
    line: entrySchema,
    errors: [],
  },
  exportDataset: {
    path: '/datasets/{name}.ndjson',
    summary:
      'A whole imported set, a record a line, sorted by id; its ledger entry has the hash of these bytes',
    params: z.strictObject({ name: datasetNameSchema }),
    query: nothing,
    line: datasetRecordSchema,
    errors: [404],
  },
} as const satisfies Record<string, ExportedFile>

/** The name of a file, the same in the table and the API's document. */
export type ExportedFileName = keyof typeof exportedFiles
