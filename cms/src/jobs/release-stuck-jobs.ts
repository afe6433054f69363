import type { Payload } from 'payload'

/**
 * Lets jobs be run again whose worker died in the middle: Payload marks a job before it runs it, and
 * nothing takes the mark away. To be called by the one worker whose turn it is.
 */
export async function releaseStuckJobs({ db, logger }: Payload): Promise<void> {
  const { rowCount } = await db.pool.query(
    'UPDATE payload_jobs SET processing = false, updated_at = now() WHERE processing',
  )
  if (rowCount) logger.warn({ msg: `Released ${rowCount} jobs of a worker that died.` })
}
