import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Articles that an import made before are known by where they stand. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "articles" ADD COLUMN "import_key" varchar;
  ALTER TABLE "articles" ADD COLUMN "import_digest" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_import_key" varchar;
  ALTER TABLE "_articles_v" ADD COLUMN "version_import_digest" varchar;
  CREATE UNIQUE INDEX "articles_import_key_idx" ON "articles" USING btree ("import_key");
  CREATE INDEX "_articles_v_version_version_import_key_idx" ON "_articles_v" USING btree ("version_import_key");
  UPDATE articles SET import_key = slug WHERE is_imported;
  UPDATE _articles_v SET version_import_key = import_key FROM articles WHERE parent_id = articles.id;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "articles_import_key_idx";
  DROP INDEX "_articles_v_version_version_import_key_idx";
  ALTER TABLE "articles" DROP COLUMN "import_key";
  ALTER TABLE "articles" DROP COLUMN "import_digest";
  ALTER TABLE "_articles_v" DROP COLUMN "version_import_key";
  ALTER TABLE "_articles_v" DROP COLUMN "version_import_digest";`)
}
