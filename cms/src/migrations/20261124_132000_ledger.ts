import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * The ledger. What must never be wrong is guarded here a second time, for whoever writes past the code:
 * the order of entries, the hashes of texts, the place of checkpoints, and that nothing is changed.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DO $$ BEGIN
      IF EXISTS (SELECT FROM ledger.forecasts) THEN
        RAISE EXCEPTION 'This database has forecasts of before the ledger. Use an empty one.';
      END IF;
    END $$;

    CREATE TABLE ledger.entries (
      seq bigint PRIMARY KEY CHECK (seq >= 1),
      type text NOT NULL CHECK (type IN ('register', 'forecast', 'criteria_change', 'resolution',
        'annul', 'ambiguous', 'supersede', 'import', 'key_rotate')),
      prediction_id text,
      -- canonical JSON (RFC 8785): these bytes are hashed, so it is no jsonb
      payload text NOT NULL,
      payload_hash text NOT NULL CHECK (payload_hash ~ '^[0-9a-f]{64}$'),
      -- unique: no two entries follow the same one
      prev_hash text NOT NULL UNIQUE,
      hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
      recorded_at timestamptz NOT NULL,
      CHECK ((prediction_id IS NULL) = (type IN ('import', 'key_rotate')))
    );
    CREATE INDEX entries_prediction_idx ON ledger.entries (prediction_id, seq)
      WHERE prediction_id IS NOT NULL;
    CREATE UNIQUE INDEX entries_registered_once_idx ON ledger.entries (prediction_id)
      WHERE type = 'register';
    -- an ending is corrected once; two who correct the same one cannot both have been first
    CREATE UNIQUE INDEX entries_ended_once_idx
      ON ledger.entries (prediction_id, coalesce(payload::jsonb ->> 'supersedes', ''))
      WHERE type IN ('resolution', 'annul', 'ambiguous');
    CREATE INDEX entries_without_prediction_idx ON ledger.entries (type, seq)
      WHERE prediction_id IS NULL;

    -- the only place of free text, so that it can be erased
    CREATE TABLE ledger.texts (
      seq bigint NOT NULL REFERENCES ledger.entries,
      name text NOT NULL,
      salt text,
      text text,
      erased_at timestamptz,
      PRIMARY KEY (seq, name),
      CHECK ((salt IS NULL) = (text IS NULL) AND (erased_at IS NULL) = (text IS NOT NULL))
    );

    CREATE TABLE ledger.checkpoints (
      day date PRIMARY KEY,
      height bigint NOT NULL REFERENCES ledger.entries,
      head text NOT NULL,
      at timestamptz NOT NULL,
      key_id text NOT NULL,
      signature text NOT NULL,
      CHECK (day = (at AT TIME ZONE 'UTC')::date)
    );

    -- the lock of all that is appended, until the transaction ends
    CREATE FUNCTION ledger.hold() RETURNS void LANGUAGE sql VOLATILE
      RETURN pg_advisory_xact_lock(724455003);

    -- as the ledger writes instants
    CREATE FUNCTION ledger.instant(at timestamptz) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
      RETURN to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

    CREATE FUNCTION ledger.refuse_time(at timestamptz, head_at timestamptz) RETURNS void
      LANGUAGE plpgsql AS $$
    BEGIN
      IF at > greatest(clock_timestamp(), head_at)
        OR at < greatest(clock_timestamp() - interval '1 minute', head_at) THEN
        RAISE EXCEPTION 'The ledger takes the present only: % is refused.', at
          USING ERRCODE = 'integrity_constraint_violation';
      END IF;
    END $$;

    CREATE FUNCTION ledger.check_entry() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      head ledger.entries;
    BEGIN
      PERFORM ledger.hold();
      SELECT * INTO head FROM ledger.entries ORDER BY seq DESC LIMIT 1;
      IF NEW.seq <> coalesce(head.seq, 0) + 1
        OR NEW.prev_hash <> coalesce(head.hash, repeat('0', 64)) THEN
        RAISE EXCEPTION 'Entry % does not follow entry %.', NEW.seq, coalesce(head.seq, 0)
          USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      PERFORM ledger.refuse_time(NEW.recorded_at, head.recorded_at);
      RETURN NEW;
    END $$;

    CREATE FUNCTION ledger.check_text() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF encode(sha256(convert_to(NEW.salt || NEW.text, 'UTF8')), 'hex') IS DISTINCT FROM (
        SELECT payload::jsonb ->> (NEW.name || 'Hash') FROM ledger.entries WHERE seq = NEW.seq
      ) THEN
        RAISE EXCEPTION 'Entry % was not written with this text "%".', NEW.seq, NEW.name
          USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END $$;

    CREATE FUNCTION ledger.erase_text() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.text IS NULL OR NEW.text IS NOT NULL OR NEW.salt IS NOT NULL
        OR (NEW.seq, NEW.name) <> (OLD.seq, OLD.name) THEN
        RAISE EXCEPTION 'A text of the record can only be erased, with its salt, and once.'
          USING ERRCODE = 'restrict_violation';
      END IF;
      NEW.erased_at := clock_timestamp();
      RETURN NEW;
    END $$;

    CREATE FUNCTION ledger.check_checkpoint() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      head ledger.entries;
    BEGIN
      PERFORM ledger.hold();
      SELECT * INTO head FROM ledger.entries ORDER BY seq DESC LIMIT 1;
      IF (NEW.height, NEW.head) IS DISTINCT FROM (head.seq, head.hash) THEN
        RAISE EXCEPTION 'The checkpoint of % is not of the newest entry.', NEW.day
          USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      PERFORM ledger.refuse_time(NEW.at, head.recorded_at);
      RETURN NEW;
    END $$;

    -- the readable form of forecasts follows from the entries, and comes about in no other way
    DROP VIEW forecasts;
    ALTER TABLE ledger.forecasts
      DROP COLUMN rationale,
      ADD COLUMN seq bigint NOT NULL UNIQUE REFERENCES ledger.entries;

    CREATE FUNCTION ledger.derive_forecast() RETURNS trigger LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = pg_catalog AS $$
    DECLARE
      forecast jsonb := NEW.payload::jsonb;
    BEGIN
      INSERT INTO ledger.forecasts
        (prediction_id, revision, recorded_at, probabilities, recorded_by, seq)
      SELECT NEW.prediction_id, (forecast ->> 'revision')::integer, NEW.recorded_at,
        array_agg((forecast -> 'probabilities' ->> option)::integer ORDER BY place),
        forecast ->> 'by', NEW.seq
      FROM ledger.entries AS registered,
        jsonb_array_elements_text(registered.payload::jsonb -> 'options')
          WITH ORDINALITY AS options (option, place)
      WHERE registered.prediction_id = NEW.prediction_id AND registered.type = 'register';
      RETURN NULL;
    END $$;

    CREATE VIEW forecasts AS
      SELECT prediction_id, revision, recorded_at, probabilities, texts.text AS rationale,
          recorded_by, forecasts.seq
        FROM ledger.forecasts
        LEFT JOIN ledger.texts ON texts.seq = forecasts.seq AND texts.name = 'rationale'
      UNION ALL
      SELECT prediction_id, revision, recorded_at, probabilities, NULL, NULL, NULL
        FROM imported_forecasts;

    -- an ending that waits for a second person; one a prediction
    CREATE TABLE resolution_proposals (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      prediction_id text NOT NULL UNIQUE,
      ending jsonb NOT NULL,
      proposed_by text NOT NULL,
      proposed_at timestamptz NOT NULL DEFAULT clock_timestamp()
    );

    CREATE TRIGGER check_entry BEFORE INSERT ON ledger.entries
      FOR EACH ROW EXECUTE FUNCTION ledger.check_entry();
    CREATE TRIGGER derive_forecast AFTER INSERT ON ledger.entries
      FOR EACH ROW WHEN (NEW.type = 'forecast') EXECUTE FUNCTION ledger.derive_forecast();
    CREATE TRIGGER check_text BEFORE INSERT ON ledger.texts
      FOR EACH ROW EXECUTE FUNCTION ledger.check_text();
    CREATE TRIGGER erase_text BEFORE UPDATE ON ledger.texts
      FOR EACH ROW EXECUTE FUNCTION ledger.erase_text();
    CREATE TRIGGER check_checkpoint BEFORE INSERT ON ledger.checkpoints
      FOR EACH ROW EXECUTE FUNCTION ledger.check_checkpoint();
    CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.entries
      FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
    CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.checkpoints
      FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
    CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON ledger.texts
      FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();
    CREATE TRIGGER notify_content AFTER INSERT ON ledger.entries
      FOR EACH STATEMENT EXECUTE FUNCTION notify_content();
    CREATE TRIGGER notify_content AFTER UPDATE ON ledger.texts
      FOR EACH STATEMENT EXECUTE FUNCTION notify_content();
    CREATE TRIGGER notify_content AFTER INSERT ON ledger.checkpoints
      FOR EACH STATEMENT EXECUTE FUNCTION notify_content();
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TABLE resolution_proposals;
    DROP VIEW forecasts;
    DROP TABLE ledger.checkpoints, ledger.texts, ledger.entries CASCADE;
    DROP FUNCTION ledger.check_entry, ledger.check_text, ledger.erase_text,
      ledger.check_checkpoint, ledger.derive_forecast, ledger.refuse_time, ledger.instant,
      ledger.hold;
    ALTER TABLE ledger.forecasts DROP COLUMN seq, ADD COLUMN rationale text;
    CREATE VIEW forecasts AS
      SELECT prediction_id, revision, recorded_at, probabilities, rationale, recorded_by
        FROM ledger.forecasts
      UNION ALL
      SELECT prediction_id, revision, recorded_at, probabilities, NULL, NULL
        FROM imported_forecasts;
  `)
}
