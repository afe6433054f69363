import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { parseTimelineDate, timelineDateBounds, timelinePlace } from '@veridact/shared/domain'

/** Events have their bounds to the microsecond, and a place by which lists of them are ordered (T2). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "timeline_events_earliest_idx";
  ALTER TABLE "timeline_events" ALTER COLUMN "earliest" SET DATA TYPE timestamp(6) with time zone;
  ALTER TABLE "timeline_events" ALTER COLUMN "latest_exclusive" SET DATA TYPE timestamp(6) with time zone;
  ALTER TABLE "timeline_events" ADD COLUMN "place" varchar;
  CREATE INDEX "timeline_events_place_idx" ON "timeline_events" USING btree ("place");
  UPDATE timeline_events SET manual_rank = round(manual_rank);`)
  await placeEvents(db)
}

/** Cut off, where a change of the type alone would round. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "timeline_events_place_idx";
  ALTER TABLE "timeline_events" ALTER COLUMN "earliest" SET DATA TYPE timestamp(3) with time zone
    USING date_trunc('milliseconds', earliest);
  ALTER TABLE "timeline_events" ALTER COLUMN "latest_exclusive" SET DATA TYPE timestamp(3) with time zone
    USING date_trunc('milliseconds', latest_exclusive);
  CREATE INDEX "timeline_events_earliest_idx" ON "timeline_events" USING btree ("earliest");
  ALTER TABLE "timeline_events" DROP COLUMN "place";`)
}

/** What the hook does with every event that is saved, done with those that were saved before. */
async function placeEvents(db: MigrateUpArgs['db']): Promise<void> {
  const { rows } = await db.execute<{ id: string; text: string; rank: number | null }>(
    sql`SELECT id::text, date AS text, manual_rank::float8 AS rank FROM timeline_events`,
  )
  const placed = rows.map(({ id, text, rank }) => {
    const date = parseTimelineDate(text)
    return { id, ...timelineDateBounds(date), place: timelinePlace(date, rank) }
  })
  await db.execute(sql`
    UPDATE timeline_events AS event
    SET earliest = placed.earliest, latest_exclusive = placed."latestExclusive", place = placed.place
    FROM jsonb_to_recordset(${JSON.stringify(placed)}::jsonb)
      AS placed(id uuid, earliest timestamptz, "latestExclusive" timestamptz, place text)
    WHERE event.id = placed.id`)
}
