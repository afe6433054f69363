import type { Payload } from 'payload'

import { refreshStatistics } from '../database/refresh-statistics.ts'
import { recordImport } from '../ledger/record-import.ts'
import type { ImportArguments } from './arguments.ts'
import { articleImporter } from './articles/import-articles.ts'
import { authorImporter } from './authors.ts'
import { predictionImporter } from './predictions/import-predictions.ts'
import { readLines } from './read-lines.ts'
import { Report } from './report.ts'
import { runImport, type ImportTools } from './run-import.ts'
import { allOrNothing, pieceByPiece } from './writer.ts'

/**
 * Imports a file to its end.
 *
 * @returns what became of its lines, and whether it was kept: a strict import keeps nothing if it refused
 *   any line.
 * @throws when the file cannot be read or the database is gone; a strict import then keeps nothing either.
 */
export async function importFile(
  payload: Payload,
  wish: ImportArguments,
  onProgress?: (bytesRead: number) => void,
): Promise<{ report: Report; isKept: boolean }> {
  const report = new Report()
  const writer = await (wish.isStrict ? allOrNothing(payload) : pieceByPiece(payload))
  const lines = readLines(wish.file, onProgress)
  let isKept = false
  try {
    await importLines(wish, { lines, writer, report })
    isKept = !wish.isStrict || report.refused === 0
  } finally {
    await writer.end(isKept)
  }
  if (wish.kind === 'predictions') await refreshStatistics(payload)
  return { report, isKept }
}

async function importLines(wish: ImportArguments, tools: ImportTools): Promise<void> {
  if (wish.kind === 'authors') return runImport(authorImporter, tools)
  if (wish.kind === 'articles') return runImport(articleImporter(wish.category), tools)
  await runImport(predictionImporter(wish.dataset), tools)
  await tools.writer.write((req) => recordImport(req, wish.dataset))
}
