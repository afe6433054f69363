import path from 'node:path'

import type { Figure } from './figure.ts'
import { memoryFigure, runMeasured } from './run-measured.ts'
import { syntheticLedger } from './synthetic-ledger.ts'
import { writeLines } from './write-lines.ts'

/** Verifies a synthetic ledger with the real command. */
export async function benchLedger(folder: string, entries: number): Promise<Figure[]> {
  const file = path.join(folder, 'ledger.ndjson')
  await writeLines(file, syntheticLedger(entries))
  const verified = await runMeasured(['scripts/verify.ts', file])
  return [
    {
      what: `Verification of ${entries.toLocaleString('en')} ledger entries`,
      value: verified.seconds,
      unit: 's',
      limit: { most: 30 },
    },
    ...memoryFigure('Memory of the verification', verified),
  ]
}
