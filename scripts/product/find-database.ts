import type { DatabaseUrls } from '../postgres/prepare-database.ts'
import { prepareDatabase } from '../postgres/prepare-database.ts'
import { startPostgres } from '../postgres/start-postgres.ts'
import type { Supervisor } from '../processes/supervisor.ts'
import { step } from '../step.ts'
import type { Wish } from './settings.ts'

/** The database that a person named; or our own, started and left to the supervisor. */
export async function findDatabase(
  { environment, folders }: Wish,
  supervisor: Supervisor,
): Promise<DatabaseUrls> {
  const { DATABASE_URL, DATABASE_MIGRATION_URL } = environment
  if (DATABASE_URL)
    return { application: DATABASE_URL, owner: DATABASE_MIGRATION_URL ?? DATABASE_URL }
  return step('Starting PostgreSQL', async () => {
    const postgres = startPostgres(folders)
    await supervisor.adoptDatabase(postgres)
    return prepareDatabase((await postgres).keys)
  })
}
