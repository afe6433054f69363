import { open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { ExportedFileName, exportedFiles } from '@veridact/shared/contract'
import type { Payload } from 'payload'
import type { z } from 'zod'

import { readSummary } from '../ledger/checkpoints.ts'
import { datasetLines } from '../ledger/dataset-lines.ts'
import { hasDataset } from '../ledger/datasets.ts'
import { listEntryLines } from '../ledger/entries.ts'
import { notFound } from './http/problem.ts'

/** Finds one of the exported files, or throws; what it gives writes it, from its start to its end. */
type FindFile<Name extends ExportedFileName> = (
  payload: Payload,
  params: z.output<(typeof exportedFiles)[Name]['params']>,
) => Promise<() => Promise<AsyncIterable<string | Uint8Array>>>

/** Who finds and writes which file; one that is forgotten does not compile. */
export const files: { [Name in ExportedFileName]: FindFile<Name> } = {
  exportLedger: (payload) =>
    Promise.resolve(async () => {
      const { entries } = await readSummary(payload.db.drizzle)
      return ledgerLines(payload, entries)
    }),
  exportDataset: async (payload, { name }) => {
    if (!(await hasDataset(payload.db.drizzle, name))) throw notFound()
    return () => fileOf(payload, name)
  },
}

const ENTRIES_A_READ = 1_000

/** Up to the entry that was the newest at the start; what is written meanwhile changes none before it. */
async function* ledgerLines(payload: Payload, height: number): AsyncGenerator<string> {
  for (let after = 0; after < height; after += ENTRIES_A_READ) {
    const limit = Math.min(ENTRIES_A_READ, height - after)
    const lines = await listEntryLines(payload.db.drizzle, { after, limit })
    yield lines.map((line) => `${line}\n`).join('')
  }
}

/**
 * A set in one snapshot, by way of a file: a reader with a slow line would hold the snapshot, and with it a
 * connection, for as long as the download takes.
 */
async function fileOf(payload: Payload, name: string): Promise<AsyncIterable<Uint8Array>> {
  const address = path.join(tmpdir(), `veridact-${crypto.randomUUID()}.ndjson`)
  const file = await open(address, 'wx+', 0o600)
  // it is gone as soon as it is closed, whatever happens
  await unlink(address)
  try {
    await payload.db.drizzle.transaction(
      async (session) => {
        for await (const line of datasetLines(session, name)) await file.write(line)
      },
      { isolationLevel: 'repeatable read', accessMode: 'read only' },
    )
    return file.createReadStream({ start: 0 })
  } catch (error) {
    await file.close()
    throw error
  }
}
