import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_predictions_ending_type" AS ENUM('resolution', 'annul', 'ambiguous');
  ALTER TABLE "predictions" ADD COLUMN "ending_seq" numeric;
  ALTER TABLE "predictions" ADD COLUMN "ending_type" "enum_predictions_ending_type";
  ALTER TABLE "predictions" ADD COLUMN "ending_outcome" varchar;
  ALTER TABLE "predictions" ADD COLUMN "ending_occurred_at" timestamp(3) with time zone;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "predictions" DROP COLUMN "ending_seq";
  ALTER TABLE "predictions" DROP COLUMN "ending_type";
  ALTER TABLE "predictions" DROP COLUMN "ending_outcome";
  ALTER TABLE "predictions" DROP COLUMN "ending_occurred_at";
  DROP TYPE "public"."enum_predictions_ending_type";`)
}
