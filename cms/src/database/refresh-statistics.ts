import type { Payload } from 'payload'

/**
 * Lets PostgreSQL look at the tables of which much was just written. It plans by what it knew before, and
 * would take a hundred thousand new rows for a handful until it looks by itself, a minute later.
 */
export async function refreshStatistics({ db }: Pick<Payload, 'db'>): Promise<void> {
  await db.pool.query('SELECT refresh_statistics()')
}
