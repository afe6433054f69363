import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" ADD COLUMN "aged_note" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_aged_note" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" DROP COLUMN "aged_note";
  ALTER TABLE "_articles_v" DROP COLUMN "version_aged_note";`)
}
