import path from 'node:path'

import { makeTestFolder } from './make-test-folder.ts'
import { removePostgres } from './remove-postgres.ts'
import type { Postgres } from './start-postgres.ts'
import { startPostgres } from './start-postgres.ts'

/** A PostgreSQL of one test run: empty at first, and gone afterwards. */
export type TestPostgres = Postgres & { data: string; remove: () => Promise<void> }

export async function startTestPostgres(): Promise<TestPostgres> {
  const data = makeTestFolder()
  const postgres = await startPostgres(
    { data, logs: path.join(data, 'logs') },
    { isForgetful: true },
  )
  return {
    ...postgres,
    data,
    async remove() {
      await postgres.child.stop(1_000)
      removePostgres(data)
    },
  }
}
