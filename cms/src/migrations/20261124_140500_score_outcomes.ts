import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What happened, beside the scores that follow from it: the table for researchers prints both. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- the id of the option; of resolved questions only
    ALTER TABLE scores ADD COLUMN outcome text`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE scores DROP COLUMN outcome`)
}
