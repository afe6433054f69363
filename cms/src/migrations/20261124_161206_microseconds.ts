import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What is of the record is kept to the microsecond; our own have their openings from it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "predictions" ALTER COLUMN "imported_resolved_at" SET DATA TYPE timestamp(6) with time zone;
  ALTER TABLE "predictions" ALTER COLUMN "close_at" SET DATA TYPE timestamp(6) with time zone;
  ALTER TABLE "predictions" ALTER COLUMN "open_at" SET DATA TYPE timestamp(6) with time zone;
  ALTER TABLE "predictions" ALTER COLUMN "ending_occurred_at" SET DATA TYPE timestamp(6) with time zone;
  UPDATE predictions SET open_at = recorded_at FROM ledger.forecasts
    WHERE prediction_id = predictions.id::text AND revision = 1;`)
}

/** Cut off, where a change of the type alone would round. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "predictions" ALTER COLUMN "imported_resolved_at" SET DATA TYPE timestamp(3) with time zone
    USING date_trunc('milliseconds', imported_resolved_at);
  ALTER TABLE "predictions" ALTER COLUMN "close_at" SET DATA TYPE timestamp(3) with time zone
    USING date_trunc('milliseconds', close_at);
  ALTER TABLE "predictions" ALTER COLUMN "open_at" SET DATA TYPE timestamp(3) with time zone
    USING date_trunc('milliseconds', open_at);
  ALTER TABLE "predictions" ALTER COLUMN "ending_occurred_at" SET DATA TYPE timestamp(3) with time zone
    USING date_trunc('milliseconds', ending_occurred_at);`)
}
