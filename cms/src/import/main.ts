/** The command behind `npm run import`: reads a file into the database that the environment names. */
import { stat } from 'node:fs/promises'

import { openPayload } from '../setup/quiet-payload.ts'
import { ArgumentsError, parseImportArguments, USAGE, type ImportArguments } from './arguments.ts'
import { articleImporter } from './articles/import-articles.ts'
import { authorImporter } from './authors.ts'
import { predictionImporter } from './predictions/import-predictions.ts'
import { progressBar } from './progress.ts'
import { readLines, type Line } from './read-lines.ts'
import { Report } from './report.ts'
import { runImport } from './run-import.ts'
import { allOrNothing, pieceByPiece, type Writer } from './writer.ts'

process.exit(await main(process.argv.slice(2)))

/** @returns the exit code: 0 when the file was read to its end, 1 when not, 2 for a command that cannot be meant */
async function main(args: string[]): Promise<number> {
  try {
    return await importFile(parseImportArguments(args))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const isUsage = error instanceof ArgumentsError
    console.error(isUsage ? `${message}\n\n${USAGE}` : `The import failed: ${message}`)
    return isUsage ? 2 : 1
  }
}

async function importFile(wish: ImportArguments): Promise<number> {
  const { size } = await stat(wish.file)
  const payload = await openPayload()
  const report = new Report()
  const writer = await (wish.isStrict ? allOrNothing(payload) : pieceByPiece(payload))
  const bar = progressBar(size)
  try {
    await importLines(wish, { lines: readLines(wish.file, bar.update), writer, report })
  } finally {
    bar.stop()
  }
  const isKept = !wish.isStrict || report.refused === 0
  await writer.end(isKept)
  console.log(report.toString())
  if (!isKept) console.log('Nothing was written: with --strict no line may be refused.')
  return isKept ? 0 : 1
}

function importLines(
  wish: ImportArguments,
  tools: { lines: AsyncIterable<Line>; writer: Writer; report: Report },
): Promise<void> {
  if (wish.kind === 'authors') return runImport({ ...tools, importer: authorImporter })
  if (wish.kind === 'articles')
    return runImport({ ...tools, importer: articleImporter(wish.category) })
  return runImport({ ...tools, importer: predictionImporter(wish.dataset) })
}
