/** Brings the database's schema up to date as its owner, and gives the application's role its rights. */
import { readCmsEnvironment } from '@veridact/shared/environment'
import { getPayload, type Payload } from 'payload'

import { readMigrations } from './database/read-migrations.ts'

const POSTGRES_VERSION_MIN = 15
/** Any number will do, as long as every migrator asks for the same one. */
const MIGRATION_LOCK = 724_455_001

const environment = readCmsEnvironment(process.env)
const applicationRole = userOf(environment.DATABASE_URL)

try {
  console.log(await migrate())
  process.exit(0)
} catch (error) {
  console.error(`The database was not migrated: ${error instanceof Error ? error.message : error}`)
  process.exit(1)
}

async function migrate(): Promise<string> {
  const payload = await connectAsOwner()
  const client = await payload.db.pool.connect()
  await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
  await refuseOldServer(payload)
  await refusePushedSchema(payload)
  const migrations = await readMigrations(payload.db.migrationDir)
  const before = await countMigrations(payload)
  if (before < migrations.length) await refuseRoleWithoutRights(payload)
  await payload.db.migrate({ migrations })
  const count = (await countMigrations(payload)) - before
  return `Database ready: ${count} ${count === 1 ? 'migration' : 'migrations'} run, ${await grantRights(payload)}.`
}

async function connectAsOwner(): Promise<Payload> {
  process.env.DATABASE_URL = environment.DATABASE_MIGRATION_URL
  // imported after the line above: the config connects with `DATABASE_URL`
  const { default: config } = await import('./payload.config.ts')
  const payload = await getPayload({ config })
  payload.logger.level = 'warn'
  return payload
}

async function refuseOldServer({ db }: Payload): Promise<void> {
  const { rows } = await db.pool.query<{ version: number }>(
    "SELECT current_setting('server_version_num')::int / 10000 AS version",
  )
  const version = rows[0]?.version ?? 0
  if (version >= POSTGRES_VERSION_MIN) return
  throw new Error(`it is PostgreSQL ${version}; ${POSTGRES_VERSION_MIN} or newer is needed.`)
}

/** Payload would ask whether to lose data, and without a terminal leave quietly with exit code 0. */
async function refusePushedSchema(payload: Payload): Promise<void> {
  if (!(await hasMigrationTable(payload))) return
  const { rowCount } = await payload.db.pool.query(
    'SELECT FROM payload_migrations WHERE batch = -1',
  )
  if (rowCount) throw new Error('its schema was pushed in development mode; use an empty database.')
}

/** Payload would print the whole migration that such a role may not run, and end the process. */
async function refuseRoleWithoutRights({ db }: Payload): Promise<void> {
  const { rows } = await db.pool.query<{ role: string; may: boolean }>(`
    SELECT current_user AS role, has_schema_privilege('public', 'CREATE')
      AND has_database_privilege(current_database(), 'CREATE') AS may`)
  if (rows[0]?.may) return
  throw new Error(
    `role "${rows[0]?.role}" may not make tables in it; set DATABASE_MIGRATION_URL to a role that owns it.`,
  )
}

async function countMigrations(payload: Payload): Promise<number> {
  if (!(await hasMigrationTable(payload))) return 0
  const { rowCount } = await payload.db.pool.query('SELECT FROM payload_migrations')
  return rowCount ?? 0
}

async function hasMigrationTable({ db }: Payload): Promise<boolean> {
  const { rows } = await db.pool.query(
    "SELECT to_regclass('payload_migrations') IS NOT NULL AS has",
  )
  return rows[0]?.has === true
}

async function grantRights({ db }: Payload): Promise<string> {
  const owner = userOf(environment.DATABASE_MIGRATION_URL ?? environment.DATABASE_URL)
  if (owner === applicationRole) return `role "${owner}" is both owner and application`
  const role = `"${applicationRole.replaceAll('"', '""')}"`
  await db.pool.query(`
    GRANT USAGE ON SCHEMA public, ledger TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role};
    REVOKE ALL ON ALL TABLES IN SCHEMA ledger FROM ${role};
    GRANT SELECT ON ALL TABLES IN SCHEMA ledger TO ${role};
    GRANT INSERT ON ledger.entries, ledger.texts, ledger.checkpoints TO ${role};
    -- a text can be erased; the trigger lets nothing else through
    GRANT UPDATE (salt, text) ON ledger.texts TO ${role};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public
      GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${role};
    ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO ${role}`)
  return `role "${applicationRole}" has its rights`
}

function userOf(databaseUrl: string): string {
  return decodeURIComponent(new URL(databaseUrl).username)
}
