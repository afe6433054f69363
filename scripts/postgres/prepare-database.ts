import pg from 'pg'

import { withConnection } from './connection.ts'
import type { Keys } from './keys.ts'

const OWNER = 'veridact_owner'
const APPLICATION = 'veridact'

/** The two ways into one database: whoever owns it and migrates, and the processes. */
export type DatabaseUrls = { owner: string; application: string }

/** The address of a database for the role that may do everything. */
export function superuserUrl({ port, passwords }: Keys, database = 'postgres'): string {
  return url({ port, role: 'postgres', password: passwords.superuser, database })
}

export function databaseUrls({ port, passwords }: Keys, database = 'veridact'): DatabaseUrls {
  return {
    owner: url({ port, role: OWNER, password: passwords.owner, database }),
    application: url({ port, role: APPLICATION, password: passwords.application, database }),
  }
}

/**
 * Makes the database and its two roles where they are not there yet.
 *
 * The application's role may connect and no more; what it may do with which table is granted by migrations.
 */
export async function prepareDatabase(keys: Keys, database = 'veridact'): Promise<DatabaseUrls> {
  await withConnection(superuserUrl(keys), async (client) => {
    await ensureRole(client, OWNER, keys.passwords.owner)
    await ensureRole(client, APPLICATION, keys.passwords.application)
    await ensureDatabase(client, database)
  })
  return databaseUrls(keys, database)
}

/** Makes a database with all that is in another, which nobody may be connected to. */
export async function cloneDatabase(
  keys: Keys,
  { template, name }: { template: string; name: string },
): Promise<DatabaseUrls> {
  await withConnection(superuserUrl(keys), async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${OWNER}`)
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${APPLICATION}`)
  })
  return databaseUrls(keys, name)
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
  if (rowCount) return
  await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${pg.escapeLiteral(password)}`)
}

async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
  if (rowCount) return
  const database = pg.escapeIdentifier(name)
  await client.query(`CREATE DATABASE ${database} OWNER ${OWNER}`)
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`)
  await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${APPLICATION}`)
}

function url(parts: { port: number; role: string; password: string; database: string }): string {
  return `postgres://${parts.role}:${parts.password}@127.0.0.1:${parts.port}/${parts.database}`
}
