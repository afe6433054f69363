import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * What Payload's schema cannot say: the forecasts, the lists' indexes, and the notice that readers'
 * content has changed.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE SCHEMA ledger;

    CREATE FUNCTION ledger.total(numbers integer[]) RETURNS bigint
      LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN (SELECT COALESCE(sum(number), 0) FROM unnest(numbers) AS number);

    -- no foreign key: the record outlives the document
    CREATE TABLE ledger.forecasts (
      prediction_id text NOT NULL,
      revision integer NOT NULL CHECK (revision >= 1),
      recorded_at timestamptz NOT NULL,
      probabilities integer[] NOT NULL,
      rationale text,
      recorded_by text,
      PRIMARY KEY (prediction_id, revision),
      CHECK (1000 <= ALL (probabilities) AND 999000 >= ALL (probabilities)),
      CHECK (ledger.total(probabilities) = 1000000)
    );

    CREATE FUNCTION ledger.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'The record is append-only: % of %.% is refused.',
        TG_OP, TG_TABLE_SCHEMA, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END $$;

    CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.forecasts
      FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

    -- an import replaces what it wrote before, so these lie outside the append-only schema
    CREATE TABLE imported_forecasts (
      prediction_id text NOT NULL,
      revision integer NOT NULL CHECK (revision >= 1),
      recorded_at timestamptz NOT NULL,
      probabilities integer[] NOT NULL,
      PRIMARY KEY (prediction_id, revision),
      CHECK (probabilities[1] BETWEEN 0 AND 1000000),
      CHECK (array_length(probabilities, 1) = 2 AND probabilities[1] + probabilities[2] = 1000000)
    );

    CREATE VIEW forecasts AS
      SELECT prediction_id, revision, recorded_at, probabilities, rationale, recorded_by
        FROM ledger.forecasts
      UNION ALL
      SELECT prediction_id, revision, recorded_at, probabilities, NULL, NULL
        FROM imported_forecasts;

    CREATE INDEX articles_public_idx ON articles (published_at DESC, id DESC)
      WHERE _status = 'published' AND retracted_at IS NULL;
    CREATE INDEX articles_public_by_category_idx
      ON articles (category_id, published_at DESC, id DESC)
      WHERE _status = 'published' AND retracted_at IS NULL;
    CREATE INDEX predictions_own_newest_idx ON predictions (open_at DESC, id DESC)
      WHERE imported_dataset IS NULL AND open_at IS NOT NULL;
    CREATE INDEX predictions_own_closing_idx ON predictions (close_at, id)
      WHERE imported_dataset IS NULL AND open_at IS NOT NULL;
    CREATE INDEX predictions_imported_newest_idx
      ON predictions (imported_dataset, open_at DESC, id DESC)
      WHERE imported_dataset IS NOT NULL;
    CREATE INDEX predictions_imported_closing_idx
      ON predictions (imported_dataset, close_at, id)
      WHERE imported_dataset IS NOT NULL;
    CREATE UNIQUE INDEX predictions_imported_key_idx
      ON predictions (imported_dataset, imported_source_id);
    CREATE INDEX comments_approved_idx ON comments (created_at DESC, id DESC)
      WHERE status = 'approved';

    -- whichever process wrote, the API drops its kept answers when the write is committed
    CREATE FUNCTION notify_content() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_notify('veridact_content', TG_TABLE_NAME);
      RETURN NULL;
    END $$;

    DO $$
    DECLARE
      content regclass;
    BEGIN
      FOREACH content IN ARRAY ARRAY[
        'articles', 'predictions', 'timeline_events', 'comments', 'authors', 'categories', 'media',
        'pages', 'redirects', 'site', 'ledger.forecasts', 'imported_forecasts'
      ]::regclass[] LOOP
        EXECUTE format(
          'CREATE TRIGGER notify_content AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s
             FOR EACH STATEMENT EXECUTE FUNCTION notify_content()', content);
      END LOOP;
    END $$;
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP VIEW forecasts;
    DROP TABLE imported_forecasts;
    DROP SCHEMA ledger CASCADE;
    DROP FUNCTION notify_content CASCADE;
    DROP INDEX articles_public_idx, articles_public_by_category_idx, predictions_own_newest_idx,
      predictions_own_closing_idx, predictions_imported_newest_idx,
      predictions_imported_closing_idx, predictions_imported_key_idx, comments_approved_idx;
  `)
}
