import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** What is derived from the record: `npm run scores` makes all of it anew. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    -- a question as the record had it from "since" on and before "until"; its newest row has no end
    CREATE TABLE scores (
      prediction_id text NOT NULL,
      -- the imported set; empty for the newsroom's own
      dataset text NOT NULL,
      since timestamptz NOT NULL,
      until timestamptz NOT NULL,
      opened_at timestamptz NOT NULL,
      close_at timestamptz NOT NULL,
      effective_close timestamptz NOT NULL,
      ended text CHECK (ended IN ('resolution', 'annul', 'ambiguous')),
      category_id text,
      author_ids text[] NOT NULL,
      ai_assist text NOT NULL,
      cluster_key text COLLATE "C" NOT NULL,
      -- what was said of Yes; of binary questions with scores only
      opening_ppm integer,
      closing_ppm integer,
      -- what the question adds to the sums of a set; empty without scores
      n double precision,
      opening double precision,
      closing double precision,
      time_average double precision,
      daily_average double precision,
      reference double precision,
      improvement double precision,
      improvement_n double precision,
      log_opening double precision,
      log_closing double precision,
      clipped double precision,
      baseline_opening double precision,
      baseline_closing double precision,
      baseline_time_average double precision,
      baseline_time_average_n double precision,
      binary_n double precision,
      binary_yes double precision,
      binary_opening double precision,
      binary_closing double precision,
      binary_time_average double precision,
      binary_daily_average double precision,
      PRIMARY KEY (prediction_id, since),
      CHECK (since < until)
    );
    CREATE INDEX scores_dataset_idx ON scores (dataset, opened_at);
    CREATE INDEX scores_close_idx ON scores (dataset, close_at);

    -- another version for every change of a set's rows
    CREATE TABLE score_sets (
      dataset text PRIMARY KEY,
      version uuid NOT NULL DEFAULT gen_random_uuid()
    );
    INSERT INTO score_sets (dataset) VALUES ('');

    -- figures that were made once, good for that version and until a question opens, closes or matures
    CREATE TABLE kept_figures (
      name text PRIMARY KEY,
      dataset text NOT NULL,
      version uuid NOT NULL,
      valid_until timestamptz NOT NULL,
      figures text NOT NULL,
      made_at timestamptz NOT NULL DEFAULT now()
    );
    CREATE INDEX kept_figures_made_at_idx ON kept_figures (made_at);

    CREATE TRIGGER notify_content AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON score_sets
      FOR EACH STATEMENT EXECUTE FUNCTION notify_content();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE kept_figures, score_sets, scores`)
}
