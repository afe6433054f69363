import { sql } from '@payloadcms/db-postgres'
import type { Instant } from '@veridact/shared/domain'

import type { Session } from './session.ts'

/** Now by the database's clock, to the microsecond. */
export async function readClock(session: Session): Promise<Instant> {
  const { rows } = await session.execute<{ now: Instant }>(
    sql`SELECT ledger.instant(clock_timestamp()) AS now`,
  )
  const [row] = rows
  if (!row) throw new Error('The database did not tell the time.')
  return row.now
}
