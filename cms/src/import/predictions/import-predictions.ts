import type { ImportedRecord } from '@veridact/shared/domain'
import type { PayloadRequest } from 'payload'

import { getSession } from '../../ledger/session.ts'
import { rescorePredictions } from '../../scores/rescore.ts'
import { CategoryIds } from '../category-ids.ts'
import type { Importer, Written } from '../run-import.ts'
import { readPrediction } from './prediction-record.ts'
import { findSlugs } from './slugs.ts'
import { saveDocuments, type PredictionRow } from './save-documents.ts'
import { saveForecasts } from './save-forecasts.ts'

const BATCH = 500
const FORECASTS_BATCH = 20_000

/**
 * Imports historical records as documents and forecasts, in SQL that writes many rows at once: Payload's
 * hooks, one document at a time, would take hours for a million forecasts. What they would have written
 * is written here, and a test compares the two.
 */
export function predictionImporter(dataset: string): Importer<ImportedRecord> {
  const categories = new CategoryIds()
  return {
    read: readPrediction,
    weigh: ({ forecasts }) => Math.max(1 / BATCH, forecasts.length / FORECASTS_BATCH),
    write: (records, req) => writePredictions(records, { dataset, categories, req }),
    forget: () => categories.forget(),
  }
}

async function writePredictions(
  records: readonly ImportedRecord[],
  { dataset, categories, req }: { dataset: string; categories: CategoryIds; req: PayloadRequest },
): Promise<Written[]> {
  const session = await getSession(req)
  const slugs = await findSlugs(session, { dataset, ids: records.map(({ id }) => id) })
  const rows: PredictionRow[] = []
  for (const { forecasts: _, ...record } of records) {
    const { category } = record
    const categoryId = category.trim() === '' ? null : await categories.idOf(category, req)
    rows.push({ ...record, dataset, slug: slugs.get(record.id) ?? '', categoryId })
  }
  const saved = new Map((await saveDocuments(session, rows)).map((doc) => [doc.sourceId, doc]))
  const documentOf = ({ id }: ImportedRecord) => {
    const document = saved.get(id)
    if (!document) throw new Error(`The record ${id} was not saved.`)
    return document
  }
  const histories = records.map((record) => ({
    predictionId: documentOf(record).id,
    forecasts: record.forecasts,
  }))
  const changed = await saveForecasts(session, histories)
  const written = records.map((record) => {
    const { id, outcome } = documentOf(record)
    return { id, outcome: outcome === 'unchanged' && changed.has(id) ? 'updated' : outcome }
  })
  const rescored = written.filter(({ outcome }) => outcome !== 'unchanged')
  await rescorePredictions(
    session,
    rescored.map(({ id }) => id),
  )
  return written
}
