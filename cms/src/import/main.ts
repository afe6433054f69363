/** The command behind `npm run import`: reads a file into the database that the environment names. */
import { stat } from 'node:fs/promises'

import { openPayload } from '../setup/quiet-payload.ts'
import { ArgumentsError, parseImportArguments, USAGE, type ImportArguments } from './arguments.ts'
import { importFile } from './import-file.ts'
import { progressBar } from './progress.ts'

process.exit(await main(process.argv.slice(2)))

/** @returns the exit code: 0 when all was kept, 1 when not, 2 for a command that cannot be meant */
async function main(args: string[]): Promise<number> {
  try {
    return await run(parseImportArguments(args))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const isUsage = error instanceof ArgumentsError
    console.error(isUsage ? `${message}\n\n${USAGE}` : `The import failed: ${message}`)
    return isUsage ? 2 : 1
  }
}

async function run(wish: ImportArguments): Promise<number> {
  const { size } = await stat(wish.file)
  const payload = await openPayload()
  const bar = progressBar(size)
  try {
    const { report, isKept } = await importFile(payload, wish, bar.update)
    bar.stop()
    console.log(report.toString())
    if (!isKept) console.log('Nothing was written: with --strict no line may be refused.')
    await untilRead(process.stdout)
    return isKept ? 0 : 1
  } finally {
    bar.stop()
  }
}

/** A pipe takes 64 KiB at a time: leaving at once would lose the rest of a long report. */
function untilRead(output: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    output.write('', () => resolve())
  })
}
