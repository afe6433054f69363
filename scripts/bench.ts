/**
 * `npm run bench [-- SCALE]`: measures what the record must bear, prints the figures and keeps them in
 * docs/benchmarks.md. A SCALE below 1 tries it out on that part of the data, and keeps nothing.
 */
import { writeFileSync } from 'node:fs'
import path from 'node:path'

import { format, resolveConfig } from 'prettier'

import { benchArticles } from '../bench/bench-articles.ts'
import { benchLedger } from '../bench/bench-ledger.ts'
import { benchReading } from '../bench/bench-reading.ts'
import { benchRecord } from '../bench/bench-record.ts'
import { benchStart } from '../bench/bench-start.ts'
import { keepsLimit, type Figure } from '../bench/figure.ts'
import { benchmarkPage, printFigures } from '../bench/print-figures.ts'
import { startDatabase, startReading } from '../bench/product.ts'
import { root } from './folders.ts'
import { removePostgres } from './postgres/remove-postgres.ts'
import { build, isBuilt } from './product/build.ts'
import { step } from './step.ts'

const scale = Number(process.argv[2] ?? 1)
const product = await startDatabase()
try {
  const figures = await Promise.race([measure(), product.supervisor.death])
  console.log(`\n${printFigures(figures)}`)
  if (scale === 1) await keepFigures(figures)
  process.exitCode = figures.every(keepsLimit) ? 0 : 1
} finally {
  await product.supervisor.stop()
  removePostgres(product.folder)
}

async function keepFigures(figures: readonly Figure[]): Promise<void> {
  const file = path.join(root, 'docs/benchmarks.md')
  const options = { ...(await resolveConfig(file)), filepath: file }
  writeFileSync(file, await format(benchmarkPage(figures), options))
}

async function measure(): Promise<Figure[]> {
  const { supervisor, settings, folder } = product
  return [
    ...(await step('Starting a fresh clone', () => benchStart(folder))),
    ...(await step('Importing and scoring the record', () =>
      benchRecord(product, 100_000 * scale),
    )),
    ...(await step('Verifying a ledger', () => benchLedger(folder, 1_000_000 * scale))),
    ...(await step('Importing articles', () => benchArticles(product))),
    ...(await step('Answering readers', async () => {
      if (!isBuilt('web')) await build('web', supervisor, settings.folders.logs)
      const starts = await startReading(product)
      return [...starts, ...(await benchReading(product))]
    })),
  ]
}
