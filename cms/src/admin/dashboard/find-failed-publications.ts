import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** An article that was due and lacked something, or whose prediction had closed meanwhile. */
export type FailedPublication = { id: string; title: string }

/** What was to be published and could not be; told until somebody saves or publishes it. */
export async function findFailedPublications({ db }: Payload): Promise<FailedPublication[]> {
  const { rows } = await db.drizzle.execute<FailedPublication>(sql`
    SELECT DISTINCT draft.parent_id AS id, COALESCE(draft.version_title, 'An article') AS title
    FROM payload_jobs AS job
    JOIN _articles_v AS draft
      ON draft.latest AND draft.parent_id::text = job.input #>> '{doc,value}'
    WHERE job.task_slug = 'schedulePublish' AND job.has_error
      AND job.input ->> 'type' = 'publish'
      AND draft.version__status = 'draft' AND draft.updated_at < job.updated_at
    ORDER BY title`)
  return rows
}
