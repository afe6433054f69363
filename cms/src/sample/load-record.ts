import { SAMPLE_DATASET } from '@veridact/shared/domain'
import type { PayloadRequest } from 'payload'

import { predictionImporter } from '../import/predictions/import-predictions.ts'
import { recordImport } from '../ledger/record-import.ts'
import { sampleRecordLines } from './record/sample-record.ts'

/**
 * Imports the sample record as a file of it would be, on the request's own transaction.
 *
 * @returns the ids of its predictions by their keys in the record.
 */
export async function loadRecord(req: PayloadRequest): Promise<ReadonlyMap<string, string>> {
  const importer = predictionImporter(SAMPLE_DATASET)
  const records = sampleRecordLines().map((line) => {
    const reading = importer.read(line)
    if ('refused' in reading) throw new Error(`The sample record is refused: ${reading.refused}`)
    return reading.item
  })
  await importer.write(records, req)
  await recordImport(req, SAMPLE_DATASET)
  const { docs } = await req.payload.find({
    collection: 'predictions',
    where: { 'imported.dataset': { equals: SAMPLE_DATASET } },
    select: { imported: { sourceId: true } },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, imported }) => [imported?.sourceId ?? '', id]))
}
