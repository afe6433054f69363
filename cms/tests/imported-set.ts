import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'

import { importFile } from '../src/import/import-file.ts'
import { unique } from './drafts.ts'

/** Imports records as one set, under its own name or another; what a record does not say is long over. */
export async function importSet(
  payload: Payload,
  records: readonly object[],
  dataset = unique('set'),
): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'set-'))
  const file = path.join(folder, 'set.ndjson')
  writeFileSync(file, records.map((record) => JSON.stringify(withDefaults(record))).join('\n'))
  try {
    const wish = { kind: 'predictions', dataset, file, isStrict: true } as const
    const { report, isKept } = await importFile(payload, wish)
    if (!isKept) throw new Error(report.toString())
    return dataset
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function withDefaults(record: object): object {
  return {
    id: unique('id'),
    source: 'Example Forecasts',
    question: 'Will it rain in Oslo on 1 May 2020?',
    openAt: '2020-03-01T00:00:00Z',
    closeAt: '2020-05-01T00:00:00Z',
    resolvedAt: '2020-05-01T00:00:00Z',
    status: 'resolved',
    outcome: 1,
    forecasts: [{ at: '2020-03-01T00:00:00Z', probability: 0.8 }],
    ...record,
  }
}
