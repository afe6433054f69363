import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "predictions" ADD COLUMN "imported_category" varchar;
  ALTER TABLE "predictions" ADD COLUMN "supersedes_id" uuid;
  ALTER TABLE "site" ADD COLUMN "resolution_needs_confirmation" boolean DEFAULT false;
  ALTER TABLE "predictions" ADD CONSTRAINT "predictions_supersedes_id_predictions_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."predictions"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "predictions_supersedes_idx" ON "predictions" USING btree ("supersedes_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "predictions" DROP CONSTRAINT "predictions_supersedes_id_predictions_id_fk";
  
  DROP INDEX "predictions_supersedes_idx";
  ALTER TABLE "predictions" DROP COLUMN "imported_category";
  ALTER TABLE "predictions" DROP COLUMN "supersedes_id";
  ALTER TABLE "site" DROP COLUMN "resolution_needs_confirmation";`)
}
