/**
 * Every environment variable of Veridact: what it means, what it takes and what happens without it.
 *
 * Each process reads its own view of them once, when it starts. No Node imports: Next bundles this file.
 */
import { z } from 'zod'

/** A process's environment as Node has it, `process.env`. */
export type RawEnvironment = Readonly<Record<string, string | undefined>>

/** What the README's table says about one variable. */
export type Documentation = {
  /** What it decides, in one sentence. */
  description: string
  /** What it takes; ends the sentence "It takes …". */
  accepts: string
  /** What holds when it is not set. */
  byDefault: string
  /** Its value never stands in a message. */
  isSecret?: true
}

const documented = z.registry<Documentation>()

const port = z.coerce.number().int().min(1).max(65_535)
const secret = z.string().min(32)
const signingKey = z.string().regex(/^[0-9a-f]{64}$/i)
const folder = z.string()
const absoluteFolder = folder.regex(/^(\/|[A-Za-z]:[\\/])/)
const password = z.string().regex(/^[\w-]+$/)
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ })
const origin = z
  .url({ protocol: /^https?$/ })
  .refine((text) => /^[^:]+:\/\/[^/?#@]+\/?$/.test(text))
  .transform((text) => new URL(text).origin)

const PORT_ACCEPTS = 'a whole number from 1 to 65535'
const SECRET_ACCEPTS = 'at least 32 characters, for example of `openssl rand -hex 32`'
const KEY_ACCEPTS =
  'the 32 bytes of an Ed25519 private key as 64 hex digits, for example of `openssl rand -hex 32`'
const PASSWORD_ACCEPTS = 'letters, digits, - and _'
const DATABASE_ACCEPTS = 'an address like postgres://user:password@host:5432/database'
const ORIGIN_ACCEPTS = 'an address like https://example.org, without a path'

const schema = z.object({
  PORT: port.default(3000).register(documented, {
    description: 'Port of the site.',
    accepts: PORT_ACCEPTS,
    byDefault: '3000',
  }),
  CMS_PORT: port.default(3001).register(documented, {
    description: 'Port of the admin.',
    accepts: PORT_ACCEPTS,
    byDefault: '3001',
  }),
  API_PORT: port.default(3002).register(documented, {
    description: 'Port of the API; readers reach it through the site.',
    accepts: PORT_ACCEPTS,
    byDefault: '3002',
  }),
  DATABASE_URL: databaseUrl.optional().register(documented, {
    description:
      'An existing PostgreSQL (15 or newer) and the role the processes use. Set, it is a production: secrets are yours to give.',
    accepts: DATABASE_ACCEPTS,
    byDefault: 'a PostgreSQL 18 of its own under `VERIDACT_DATA`',
    isSecret: true,
  }),
  DATABASE_MIGRATION_URL: databaseUrl.optional().register(documented, {
    description: 'The same database with the role that owns it; only migrations use it.',
    accepts: DATABASE_ACCEPTS,
    byDefault: '`DATABASE_URL`',
    isSecret: true,
  }),
  PAYLOAD_SECRET: secret.optional().register(documented, {
    description:
      'Signs sessions and preview links. Changing it signs everybody out. Must be given with `DATABASE_URL`.',
    accepts: SECRET_ACCEPTS,
    byDefault: 'made once and kept under `VERIDACT_DATA`',
    isSecret: true,
  }),
  INTERNAL_SECRET: secret.optional().register(documented, {
    description:
      'Shared by site and API: the API believes a reader’s address only from who knows it. Signs nothing.',
    accepts: SECRET_ACCEPTS,
    byDefault: 'made once and kept under `VERIDACT_DATA`',
    isSecret: true,
  }),
  LEDGER_SIGNING_KEY: signingKey.optional().register(documented, {
    description:
      'Signs the ledger’s daily checkpoints. Keep a copy: without it no later key can be vouched for. Must be given with `DATABASE_URL`.',
    accepts: KEY_ACCEPTS,
    byDefault: 'made once and kept under `VERIDACT_DATA`',
    isSecret: true,
  }),
  LEDGER_NEXT_SIGNING_KEY: signingKey.optional().register(documented, {
    description:
      'The key that takes over at `npm run ledger -- rotate-key`; after it, it is `LEDGER_SIGNING_KEY`.',
    accepts: KEY_ACCEPTS,
    byDefault: 'made by the rotation with the database of its own, else there is none to rotate to',
    isSecret: true,
  }),
  SITE_URL: origin.optional().register(documented, {
    description: 'The site’s public address, as it stands in links, feeds and canonical addresses.',
    accepts: ORIGIN_ACCEPTS,
    byDefault: '`http://localhost:PORT`',
  }),
  CMS_URL: origin.optional().register(documented, {
    description: 'The admin’s public address. Its cookies are Secure exactly when this is https.',
    accepts: ORIGIN_ACCEPTS,
    byDefault: '`http://localhost:CMS_PORT`',
  }),
  API_URL: origin.optional().register(documented, {
    description: 'Where the site’s server reaches the API.',
    accepts: ORIGIN_ACCEPTS,
    byDefault: '`http://127.0.0.1:API_PORT`',
  }),
  PROXY_HOPS: z.coerce.number().int().min(0).max(10).default(0).register(documented, {
    description:
      'How many proxies of yours stand before the site; a reader’s address is taken from what the outermost one saw.',
    accepts: 'a whole number from 0 to 10',
    byDefault: '0',
  }),
  VERIDACT_DATA: folder.optional().register(documented, {
    description: 'Folder of all that is kept: database, uploads, secrets, logs.',
    accepts: 'a folder, relative to the repository’s root or absolute',
    byDefault: '`.veridact` in the repository’s root',
  }),
  MEDIA_DIR: folder.optional().register(documented, {
    description: 'Folder of the uploads.',
    accepts:
      'a folder, relative to the repository’s root or absolute; absolute for a single process',
    byDefault: '`media` in `VERIDACT_DATA`',
  }),
  SAMPLE_CONTENT: z.stringbool().optional().register(documented, {
    description: 'Whether an empty database gets the sample content.',
    accepts: 'true or false',
    byDefault: 'true with the database of its own, false with `DATABASE_URL`',
  }),
  VERIDACT_REFERENCE: folder.optional().register(documented, {
    description: 'Folder of reference data; only tests read it, and say what they skip without it.',
    accepts: 'a folder, relative to the repository’s root or absolute',
    byDefault: '`shared` beside the repository’s root',
  }),
  DATABASE_PASSWORD: password.optional().register(documented, {
    description: 'For `docker-compose.yml` only: the password of the role the processes use.',
    accepts: PASSWORD_ACCEPTS,
    byDefault: 'must be given to compose',
    isSecret: true,
  }),
  DATABASE_OWNER_PASSWORD: password.optional().register(documented, {
    description: 'For `docker-compose.yml` only: the password of the role that owns the database.',
    accepts: PASSWORD_ACCEPTS,
    byDefault: 'must be given to compose',
    isSecret: true,
  }),
  POSTGRES_PASSWORD: password.optional().register(documented, {
    description:
      'Set by `docker-compose.yml` itself: how the image of PostgreSQL is told `DATABASE_OWNER_PASSWORD`.',
    accepts: PASSWORD_ACCEPTS,
    byDefault: '`DATABASE_OWNER_PASSWORD`',
    isSecret: true,
  }),
})

type Given = z.output<typeof schema>
type Name = keyof Given

const productionSchema = schema.required({ PAYLOAD_SECRET: true, LEDGER_SIGNING_KEY: true })
const siteSchema = schema.required({ INTERNAL_SECRET: true })
const cmsSchema = schema
  .extend({ MEDIA_DIR: absoluteFolder })
  .required({ DATABASE_URL: true, PAYLOAD_SECRET: true, LEDGER_SIGNING_KEY: true })
const testSchema = schema.pick({ VERIDACT_REFERENCE: true })
const apiSchema = cmsSchema.required({ INTERNAL_SECRET: true })

/** Thrown when the environment cannot be used; its message names every variable at fault. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
}

/** Every variable with its documentation, in the order of the README's table. */
export const environmentVariables: readonly (Documentation & { name: Name })[] = Object.entries(
  schema.shape,
).map(([name, field]) => ({ name: name as Name, ...documentation(name, field) }))

/**
 * The environment of `npm start` and the other scripts: what a person set, the rest by default.
 *
 * @throws {EnvironmentError} also when `DATABASE_URL` is set and a secret that must be given with it is not.
 */
export function readEnvironment(env: RawEnvironment) {
  const isProduction = Boolean(env.DATABASE_URL?.trim())
  return derive(parse(isProduction ? productionSchema : schema, env))
}

/**
 * The environment of the admin, the worker, migrations, set-up and the import.
 *
 * @throws {EnvironmentError} when a variable is wrong, or the database, a secret or the uploads' folder is missing.
 */
export function readCmsEnvironment(env: RawEnvironment) {
  return derive(parse(cmsSchema, env))
}

/**
 * The environment of the API's process: the CMS's, and the secret it shares with the site.
 *
 * @throws {EnvironmentError} when a variable is wrong or missing.
 */
export function readApiEnvironment(env: RawEnvironment) {
  return derive(parse(apiSchema, env))
}

/**
 * The environment of the site's server, which knows neither the database nor the CMS's secret.
 *
 * @throws {EnvironmentError} when a variable is wrong or the shared secret is missing.
 */
export function readSiteEnvironment(env: RawEnvironment) {
  return derive(parse(siteSchema, env))
}

/** The environment of the tests, which bring their own database, ports and secrets. */
export function readTestEnvironment(env: RawEnvironment) {
  return parse(testSchema, env)
}

/**
 * The origins under which the same server is reached from its own machine: a browser tells
 * `localhost` from `127.0.0.1`, a person does not.
 */
export function equivalentOrigins(url: string): string[] {
  const { hostname, origin } = new URL(url)
  const names = ['localhost', '127.0.0.1']
  if (!names.includes(hostname)) return [origin]
  return names.map((name) => origin.replace(hostname, name))
}

function parse<T extends z.ZodType>(view: T, env: RawEnvironment): z.output<T> {
  const result = view.safeParse(withoutBlanks(env))
  if (result.success) return result.data
  const names = new Set(result.error.issues.map(({ path }) => String(path[0])))
  throw new EnvironmentError(
    ['The environment cannot be used:', ...[...names].map((name) => complain(name, env))].join(
      '\n  ',
    ),
  )
}

/** Compose and shells pass a variable without a value as an empty text; that is not set. */
function withoutBlanks(env: RawEnvironment): RawEnvironment {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
}

/** Defaults that depend on other variables. */
function derive<T extends Given>(given: T) {
  return {
    ...given,
    DATABASE_MIGRATION_URL: given.DATABASE_MIGRATION_URL ?? given.DATABASE_URL,
    SITE_URL: given.SITE_URL ?? `http://localhost:${given.PORT}`,
    CMS_URL: given.CMS_URL ?? `http://localhost:${given.CMS_PORT}`,
    API_URL: given.API_URL ?? `http://127.0.0.1:${given.API_PORT}`,
    SAMPLE_CONTENT: given.SAMPLE_CONTENT ?? given.DATABASE_URL === undefined,
  }
}

function complain(name: string, env: RawEnvironment): string {
  const { accepts, isSecret } = documentation(name, schema.shape[name as Name])
  const value = env[name]
  if (!value?.trim()) return `${name} is missing. It takes ${accepts}.`
  return `${name} ${isSecret ? 'is wrong (its value is not shown)' : `is "${value}"`}. It takes ${accepts}.`
}

function documentation(name: string, field: z.ZodType): Documentation {
  const found = documented.get(field)
  if (!found) throw new RangeError(`The variable ${name} has no documentation.`)
  return found
}
